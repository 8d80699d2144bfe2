using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Mean weighted engagement of a post and the 6 before it, in order of publishing (A15).</summary>
internal static class TrailingMean
{
    private const int Window = 7;

    /// <summary>Id <c>engagement.trailing-mean</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.trailing-mean", Units.Index, "Moving average of 7 posts", Sources.CreatorAnalytics("A15"),
        WeightedEngagement.Metrics.And(Reads.Posts("published_at")),
        new(
            "The mean weighted engagement, rounded to 2 decimals of a percent, of a post and the 6 before it; the first posts "
            + "have fewer before them.",
            "sum(round(engagement, 4) of the last 7 posts) / n"),
        new(
            "The mean weighted engagement of a post and the 6 before it; the first posts have fewer before them, and posts "
            + "without a rate are left out of the mean.",
            "sum(engagement of the last 7 posts) / n"));

    /// <summary>
    /// One figure for each post. The first posts have fewer before them; posts without a rate take a place among the 7
    /// but say nothing, and n is the number that do.
    /// </summary>
    public static Computed[] Of(Rates rates)
    {
        var values = rates.Values.Span;
        var formula = Formula[rates.Set];
        var means = new Computed[values.Length];
        for (var row = 0; row < means.Length; row++)
        {
            var (sum, n) = (0.0, 0);
            for (var earlier = Math.Max(0, row - Window + 1); earlier <= row; earlier++)
            {
                if (double.IsNaN(values[earlier])) continue;
                sum += values[earlier];
                n++;
            }

            means[row] = n == 0
                ? Computed.Without(formula, "None of the last 7 posts has an engagement rate.")
                : Computed.Of(formula, sum / n / rates.Scale, n);
        }

        return means;
    }
}
