using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>What a rule for viral posts picks.</summary>
/// <param name="Version">The rule's version of <c>posts.viral</c>.</param>
/// <param name="Rule">The rule in words.</param>
/// <param name="Count">Posts that pass; n is the number of posts with a rate.</param>
/// <param name="Share">Their share of those, with its interval.</param>
/// <param name="Threshold">The rate from which a post counts.</param>
/// <param name="Rows">The posts that pass, in order of publishing.</param>
/// <param name="Values">The rates that the rule looks at.</param>
internal sealed record ViralRule(
    int Version, string Rule, Computed Count, Computed Share, Computed Threshold, ReadOnlyMemory<int> Rows,
    ReadOnlyMemory<double> Values)
{
    /// <summary>The posts that pass, highest first and the newest of equal ones before the older.</summary>
    /// <param name="most">How many at most.</param>
    public int[] Highest(int most) => RankedPosts.Page(Values.Span, Rows.Span, ascending: false, 0, most);

    /// <summary>The posts whose rate is at least a threshold.</summary>
    /// <param name="version">The rule's version.</param>
    /// <param name="rule">The rule in words.</param>
    /// <param name="rates">The rates that the rule looks at.</param>
    /// <param name="threshold">In the scale of the rates.</param>
    /// <param name="n">Posts with a rate.</param>
    /// <param name="above">True: only rates above the threshold pass.</param>
    public static ViralRule From(int version, string rule, Rates rates, double threshold, long n, bool above = false)
    {
        var values = rates.Values.Span;
        var passing = new int[values.Length];
        var count = 0;
        for (var row = 0; row < values.Length; row++)
        {
            if (above ? values[row] > threshold : values[row] >= threshold) passing[count++] = row;
        }

        var interval = WilsonInterval.Of(count, n);
        return new(
            version, rule,
            Computed.Of(ViralPosts.Formula[version], count, n),
            Computed.Estimate(ViralPosts.ShareFormula[version], (double)count / n, n, interval?.Low, interval?.High),
            Computed.Of(ViralPosts.ThresholdFormula[version], threshold / rates.Scale, n),
            passing.AsMemory(0, count),
            rates.Values);
    }

    /// <summary>A rule that cannot be asked of these posts.</summary>
    public static ViralRule Without(int version, string rule, string reason, long n = 0) => new(
        version, rule,
        Computed.Without(ViralPosts.Formula[version], reason, n),
        Computed.Without(ViralPosts.ShareFormula[version], reason, n),
        Computed.Without(ViralPosts.ThresholdFormula[version], reason, n),
        ReadOnlyMemory<int>.Empty,
        ReadOnlyMemory<double>.Empty);
}
