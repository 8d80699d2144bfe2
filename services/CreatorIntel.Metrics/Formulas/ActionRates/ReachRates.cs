using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Rates of a post over the people it reached (A16): likes, comments, shares and saves. A post that lacks either, or
/// reached nobody, has none.
/// </summary>
internal static class ReachRates
{
    /// <summary>Ids <c>rate.like</c> and <c>rate.mean-like</c>.</summary>
    public static readonly PostRate Like = Rate("like", "likes", RateMetrics.Likes, posts => posts.Likes);

    /// <summary>Ids <c>rate.comment</c> and <c>rate.mean-comment</c>.</summary>
    public static readonly PostRate Comment = Rate("comment", "comments", RateMetrics.Comments, posts => posts.Comments);

    /// <summary>Ids <c>rate.share</c> and <c>rate.mean-share</c>.</summary>
    public static readonly PostRate Share = Rate("share", "shares", RateMetrics.Shares, posts => posts.Shares);

    /// <summary>Ids <c>rate.save</c> and <c>rate.mean-save</c>.</summary>
    public static readonly PostRate Save = Rate("save", "saves", RateMetrics.Saves, posts => posts.Saves);

    private static PostRate Rate(string action, string metric, RateMetrics needed, Func<PostColumns, ReadOnlyMemory<double>> column)
    {
        var reads = Reads.Posts(metric, "reach");
        var name = string.Concat(action[..1].ToUpperInvariant(), action.AsSpan(1), " rate");
        return new PostRate(
            new FormulaVersions($"rate.{action}", Units.Fraction, name, Sources.CreatorAnalytics("A16"), reads,
                new Definition(
                    $"The {metric} of a post over the people it reached. A post that reached nobody has none.",
                    $"{metric} / reach")),
            new FormulaVersions($"rate.mean-{action}", Units.Fraction, $"Mean {action} rate", Sources.CreatorAnalytics("A16"), reads,
                new Definition(
                    $"The mean over posts of the {metric} of each over the people it reached. Posts that reached nobody, and posts "
                    + "without the metric, are left out.",
                    $"sum({metric} / reach) / n")),
            needed | RateMetrics.Reach,
            posts => PerPost(column(posts).Span, posts.Reach.Span));
    }

    private static double[] PerPost(ReadOnlySpan<double> actions, ReadOnlySpan<People> reach)
    {
        var rates = new double[actions.Length];
        for (var row = 0; row < rates.Length; row++)
            rates[row] = reach[row].Count > 0 ? actions[row] / reach[row] : double.NaN;
        return rates;
    }
}
