using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Formulas;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CreatorIntel.Valuation.Domain;

/// <summary>A follower goal was set, in months or by a day.</summary>
/// <param name="Account">The account.</param>
/// <param name="Followers">Followers to reach.</param>
/// <param name="Months">Months in which to reach them; null where a day was set.</param>
/// <param name="Day">The day by which to reach them, in the account's time zone; null where months were set.</param>
internal sealed record TargetSet(AccountKey Account, long Followers, int? Months, DateOnly? Day = null);

/// <summary>The goal in force.</summary>
/// <param name="Id">Its stream.</param>
/// <param name="Goal">The goal.</param>
internal sealed record Target(string Id, GrowthGoal Goal)
{
    public static string StreamOf(AccountKey account) => $"target/{account.Platform}/{account.NativeId}";

    public static TargetSet? Decide(Target? current, AccountKey account, GrowthGoal wanted) =>
        current?.Goal == wanted ? null : new TargetSet(account, wanted.Followers, wanted.Months, wanted.Day);
}

internal sealed class TargetProjection : SingleStreamProjection<Target, string>
{
    public override Target? Evolve(Target? snapshot, string id, IEvent e) =>
        e.Data is TargetSet set ? new Target(id, new GrowthGoal(set.Followers, set.Months, set.Day)) : snapshot;
}
