using CreatorIntel.Valuation.Formulas;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CreatorIntel.Valuation.Domain;

/// <summary>A named set of assumptions as it is at one version.</summary>
/// <param name="Id">Its stream.</param>
/// <param name="SetId">The set, within its workspace.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Description">What it is meant for, and why its values are what they are.</param>
/// <param name="Assumptions">What it assumes.</param>
/// <param name="Version">Grows with every change, from 1.</param>
/// <param name="Retired">True where it is no longer offered.</param>
/// <param name="ChangedAt">When it was changed last (UTC); null for built-in sets.</param>
internal sealed record AssumptionSet(
    string Id, string SetId, string Name, string Description, Assumptions Assumptions, long Version, bool Retired,
    DateTimeOffset? ChangedAt)
{
    public static string StreamOf(string setId) => $"assumptions/{setId}";

    /// <summary>The set after an event; null for an event before it came to be.</summary>
    public static AssumptionSet? After(AssumptionSet? set, IEvent e)
    {
        var changed = e.Data switch
        {
            AssumptionSetCreated created => new AssumptionSet(
                StreamOf(created.SetId), created.SetId, created.Name, created.Description, created.Assumptions, 0, false, null),
            AssumptionSetChanged change => set! with { Assumptions = change.Assumptions },
            AssumptionSetRenamed renamed => set! with { Name = renamed.Name, Description = renamed.Description },
            AssumptionSetRetired => set! with { Retired = true },
            _ => null,
        };
        return changed is null ? set : changed with { Version = e.Version, ChangedAt = e.Timestamp };
    }
}

internal sealed class AssumptionSetProjection : SingleStreamProjection<AssumptionSet, string>
{
    public override AssumptionSet? Evolve(AssumptionSet? snapshot, string id, IEvent e) => AssumptionSet.After(snapshot, e);
}
