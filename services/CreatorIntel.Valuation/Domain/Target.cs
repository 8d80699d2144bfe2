using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Formulas;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CreatorIntel.Valuation.Domain;

/// <summary>A follower goal was set.</summary>
/// <param name="Account">The account.</param>
/// <param name="Followers">Followers to reach.</param>
/// <param name="Months">Months in which to reach them.</param>
internal sealed record TargetSet(AccountKey Account, long Followers, int Months);

/// <summary>The goal in force.</summary>
/// <param name="Id">Its stream.</param>
/// <param name="Goal">The goal.</param>
internal sealed record Target(string Id, GrowthGoal Goal)
{
    public static string StreamOf(AccountKey account) => $"target/{account.Platform}/{account.NativeId}";

    public static TargetSet? Decide(Target? current, AccountKey account, GrowthGoal wanted) =>
        current?.Goal == wanted ? null : new TargetSet(account, wanted.Followers, wanted.Months);
}

internal sealed class TargetProjection : SingleStreamProjection<Target, string>
{
    public override Target? Evolve(Target? snapshot, string id, IEvent e) =>
        e.Data is TargetSet set ? new Target(id, new GrowthGoal(set.Followers, set.Months)) : snapshot;
}
