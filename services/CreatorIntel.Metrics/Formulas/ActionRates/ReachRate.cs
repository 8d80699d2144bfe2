using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// What the rates over the people reached have in common (A16). A post that lacks the actions or its reach, or reached
/// nobody, has none.
/// </summary>
internal static class ReachRate
{
    private static readonly string Source = Sources.CreatorAnalytics("A16");

    /// <summary>The definition of the rate of one post.</summary>
    /// <param name="action">Such as <c>save</c>.</param>
    /// <param name="metric">Such as <c>saves</c>.</param>
    public static FormulaVersions OfPost(string action, string metric) => new(
        $"rate.{action}", Units.Fraction, $"{char.ToUpperInvariant(action[0])}{action[1..]} rate", Source, Reads.Posts(metric, "reach"),
        new Definition(
            $"The {metric} of a post over the people it reached. A post that reached nobody has none.", $"{metric} / reach"));

    /// <summary>The definition of its mean over posts.</summary>
    public static FormulaVersions OfPosts(string action, string metric) => new(
        $"rate.mean-{action}", Units.Fraction, $"Mean {action} rate", Source, Reads.Posts(metric, "reach"),
        new Definition(
            $"The mean over posts of the {metric} of each over the people it reached. Posts that reached nobody, and posts without "
            + "the metric, are left out.",
            $"sum({metric} / reach) / n"));

    /// <summary>Actions over reach of every post, a fraction; NaN where there is none.</summary>
    public static double[] PerPost(ReadOnlySpan<double> actions, ReadOnlySpan<People> reach)
    {
        var rates = new double[actions.Length];
        for (var row = 0; row < rates.Length; row++)
            rates[row] = reach[row].Count > 0 ? actions[row] / reach[row] : double.NaN;
        return rates;
    }
}
