using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// How often posts were displayed in total (B2): impressions, or views for a post without them. The formula's id says
/// when views were used. Displays add up, which people reached do not.
/// </summary>
internal static class TotalDisplays
{
    /// <summary>Id <c>content.total-impressions</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Impressions = new(
        "content.total-impressions", Units.Impressions, "Impressions", Sources.ShopDashboard("B2"), Reads.Posts("impressions"),
        new Definition(
            "The times that posts were displayed, summed over posts. Posts without a count add nothing.", "sum(impressions)"));

    /// <summary>Id <c>content.total-impressions-or-views</c>: views stand in on some posts or all.</summary>
    public static readonly FormulaVersions ImpressionsOrViews = new(
        "content.total-impressions-or-views", Units.Impressions, "Impressions or views", Sources.ShopDashboard("B2"),
        Reads.Posts("impressions", "views"),
        new Definition(
            "The times that posts were displayed, summed over posts; views stand in where the platform gives no impressions. Posts "
            + "with neither add nothing.",
            "sum(impressions, or views where not given)"));

    public static Computed Of(in PostTotals totals) => totals.Displays is { } displays
        ? Computed.Of((totals.SomeAreViews ? ImpressionsOrViews : Impressions)[1], displays, totals.PostsDisplayed)
        : Computed.Without(Impressions[1], totals.Posts == 0 ? "There are no posts." : "The source gives neither impressions nor views.");
}
