using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>The best of the hours or of the weekdays.</summary>
/// <param name="TopThree">Their positions, best first and earlier ones before equal later ones; at most three.</param>
/// <param name="Verdict">Whether the best of them can be told from chance.</param>
internal sealed record BestTimes(IReadOnlyList<int> TopThree, FamilyVerdict Verdict)
{
    /// <param name="family">How they are compared.</param>
    /// <param name="samples">The rates of each, in ascending order of time.</param>
    /// <param name="name">The name of the one at a position.</param>
    /// <param name="set">Classic ranks every one that has posts; Calendar those that have enough.</param>
    public static BestTimes Of(BestOfFamily family, RunningSample[] samples, Func<int, string> name, FormulaSet set)
    {
        var members = samples.Select((sample, position) => new FamilyMember(name(position), sample)).ToArray();
        return new([.. family.TopThree(members, set).Select(best => Array.IndexOf(members, best))], family.Of(members, set));
    }
}
