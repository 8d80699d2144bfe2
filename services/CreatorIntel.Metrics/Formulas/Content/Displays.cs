using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// How often posts were displayed: impressions, or views for a post without them, because platforms replaced the one
/// by the other. The formula's id says when views were used.
/// </summary>
internal static class Displays
{
    /// <summary>Id <c>content.mean-impressions</c>: every value is a count of impressions.</summary>
    public static readonly FormulaVersions Impressions = new(
        "content.mean-impressions", Units.Impressions, "Mean impressions", Sources.CreatorAnalytics("A12"),
        Reads.Posts("impressions", "content_type"),
        new Definition(
            "The mean over posts of the times each was displayed. Posts without a count are left out.", "sum(impressions) / n"));

    /// <summary>Id <c>content.mean-impressions-or-views</c>: views stand in for impressions on some posts or all.</summary>
    public static readonly FormulaVersions ImpressionsOrViews = new(
        "content.mean-impressions-or-views", Units.Impressions, "Mean impressions or views", Sources.CreatorAnalytics("A12"),
        Reads.Posts("impressions", "views", "content_type"),
        new Definition(
            "The mean over posts of the times each was displayed; views stand in where the platform gives no impressions. Posts "
            + "with neither are left out.",
            "sum(impressions, or views where not given) / n"));

    /// <summary>Impressions of a post, else its views; NaN where there are neither.</summary>
    public static double Of(double impressions, double views) => double.IsNaN(impressions) ? views : impressions;

    /// <summary>True where <see cref="Of"/> answers with views.</summary>
    public static bool AreViews(double impressions, double views) => double.IsNaN(impressions) && !double.IsNaN(views);

    /// <summary>The mean of a sample of displays, with its interval.</summary>
    public static Computed Mean(in RunningSample sample, bool someAreViews) => sample.N == 0
        ? Computed.Without(Impressions[1], "The source gives neither impressions nor views.")
        : MeanEngagement.Figure((someAreViews ? ImpressionsOrViews : Impressions)[1], sample, 1);
}
