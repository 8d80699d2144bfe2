using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Viral posts (A11) by every rule: each rule is a version of one formula.</summary>
internal static class ViralPosts
{
    private static readonly string Source = Sources.CreatorAnalytics("A11");

    private const string TwiceTheMeanRounded =
        "weighted engagement, rounded to 2 decimals of a percent, is at least twice the mean of all posts";

    private const string TwiceTheMean = "weighted engagement is at least twice the mean of all posts";

    private const string OverTen =
        "likes, comments, shares and saves are more than 10 % of the people reached, rounded to 4 decimals of a fraction";

    private const string HighestTenth =
        "weighted engagement, rounded to 2 decimals of a percent, is at or above the 90th percentile of all posts";

    private const string FarAboveUsual =
        "weighted engagement lies at least 3 robust standard deviations above the median on a logarithmic scale; a post without "
        + "engagement is not viral";

    /// <summary>Id <c>posts.viral</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "posts.viral", Units.Posts, "Viral posts", Source, WeightedEngagement.Metrics,
        new($"The number of posts whose {TwiceTheMeanRounded}.", "count(round(engagement, 4) >= 2 * mean(round(engagement, 4)))"),
        new($"The number of posts whose {TwiceTheMean}.", "count(engagement >= 2 * mean(engagement))"),
        new($"The number of posts whose {OverTen}.", "count(round((likes + comments + saves + shares) / reach, 4) > 0.10)"),
        new($"The number of posts whose {HighestTenth}.", "count(round(engagement, 4) >= quantile(round(engagement, 4), 0.9))"),
        new(
            $"The number of posts whose {FarAboveUsual}.",
            "count((ln(engagement) - median(ln(engagement))) / (1.4826 * MAD(ln(engagement))) >= 3)"));

    /// <summary>Id <c>posts.viral-share</c>.</summary>
    public static readonly FormulaVersions ShareFormula = new(
        "posts.viral-share", Units.Fraction, "Share of viral posts", Source, WeightedEngagement.Metrics,
        new($"The share of rated posts whose {TwiceTheMeanRounded}; interval by Wilson's score.", "viral posts / rated posts"),
        new($"The share of rated posts whose {TwiceTheMean}; interval by Wilson's score.", "viral posts / rated posts"),
        new($"The share of rated posts whose {OverTen}; interval by Wilson's score.", "viral posts / rated posts"),
        new($"The share of rated posts whose {HighestTenth}; interval by Wilson's score.", "viral posts / rated posts"),
        new($"The share of rated posts whose {FarAboveUsual}; interval by Wilson's score.", "viral posts / rated posts"));

    /// <summary>Id <c>posts.viral-threshold</c>.</summary>
    public static readonly FormulaVersions ThresholdFormula = new(
        "posts.viral-threshold", Units.Index, "Engagement from which a post is viral", Source, WeightedEngagement.Metrics,
        new("Twice the mean weighted engagement, each rounded to 2 decimals of a percent.", "2 * mean(round(engagement, 4))"),
        new("Twice the mean weighted engagement.", "2 * mean(engagement)"),
        new("An engagement rate by reach of 10 %, which has to be exceeded.", "0.10"),
        new(
            "The 90th percentile of weighted engagement, each rounded to 2 decimals of a percent, interpolated between the two posts "
            + "next to it.",
            "quantile(round(engagement, 4), 0.9)"),
        new(
            "The weighted engagement that lies 3 robust standard deviations above the median on a logarithmic scale. Unavailable where "
            + "the median deviation (MAD) is 0.",
            "exp(median(ln(engagement)) + 3 * 1.4826 * MAD(ln(engagement)))"));

    /// <summary>The rule in force for a set.</summary>
    /// <param name="rates">Weighted engagement of the set.</param>
    public static ViralRule Of(Rates rates) => MultipleOfMean.Of(rates);

    /// <summary>Every rule, by version. In force is the one whose version is that of <see cref="Of"/>.</summary>
    /// <param name="published">Weighted engagement by the Classic definition.</param>
    /// <param name="exact">Weighted engagement, not rounded.</param>
    /// <param name="byReach">Engagement by reach by the Classic definition.</param>
    public static IReadOnlyList<ViralRule> All(Rates published, Rates exact, Rates byReach) =>
    [
        MultipleOfMean.Of(published), MultipleOfMean.Of(exact), OverTenPercent.Of(byReach), TopTenth.Of(published),
        RobustOutlier.Of(exact),
    ];

    /// <summary>Whether a rule is the one that a set answers with.</summary>
    public static bool IsInForce(ViralRule rule, FormulaSet set) => rule.Version == Formula[set].Version;
}
