using CreatorIntel.Valuation.Formulas;
using JasperFx.Events;

namespace CreatorIntel.Valuation.Domain;

/// <summary>What became of a set, event by event.</summary>
internal static class AssumptionSetHistory
{
    /// <param name="events">The set's stream, from its beginning.</param>
    public static IReadOnlyList<AssumptionSetVersion> Of(IEnumerable<IEvent> events)
    {
        var versions = new List<AssumptionSetVersion>();
        AssumptionSet? before = null;
        foreach (var e in events)
        {
            if (AssumptionSet.After(before, e) is not { } after) continue;
            versions.Add(new(
                e.Version, e.Timestamp, KindOf(e.Data), after.Name, AssumptionDifference.Between(before?.Assumptions, after.Assumptions)));
            before = after;
        }

        return versions;
    }

    private static string KindOf(object data) => data switch
    {
        AssumptionSetCreated => "created",
        AssumptionSetRenamed => "renamed",
        AssumptionSetRetired => "retired",
        _ => "changed",
    };
}

/// <summary>One version of a set.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="At">When it came to be (UTC).</param>
/// <param name="Kind"><c>created</c>, <c>changed</c>, <c>renamed</c> or <c>retired</c>.</param>
/// <param name="Name">What the set was called from then on.</param>
/// <param name="Changes">The assumptions that changed; of the first version all of them.</param>
internal sealed record AssumptionSetVersion(
    long Version, DateTimeOffset At, string Kind, string Name, IReadOnlyList<AssumptionDifference> Changes);
