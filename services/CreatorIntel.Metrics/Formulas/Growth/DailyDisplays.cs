using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// How often content was displayed on each day: impressions, or views for a day without them, because platforms replaced
/// the one by the other. The formula's id says when views were used.
/// </summary>
internal static class DailyDisplays
{
    /// <summary>Id <c>impressions.daily-sum</c>: every day's value is a count of impressions.</summary>
    public static readonly FormulaVersions Sum = SumFormula(
        "impressions.daily-sum", "Impressions", "impressions", Reads.Days("impressions"));

    /// <summary>Id <c>impressions-or-views.daily-sum</c>: views stand in for impressions on some days or all.</summary>
    public static readonly FormulaVersions SumWithViews = SumFormula(
        "impressions-or-views.daily-sum", "Impressions or views", "impressions (views where a day has none)",
        Reads.Days("impressions", "views"));

    /// <summary>Id <c>impressions.mean-daily</c>: every day's value is a count of impressions.</summary>
    public static readonly FormulaVersions Mean = MeanFormula(
        "impressions.mean-daily", "Mean daily impressions", "impressions", Reads.Days("impressions"));

    /// <summary>Id <c>impressions-or-views.mean-daily</c>: views stand in for impressions on some days or all.</summary>
    public static readonly FormulaVersions MeanWithViews = MeanFormula(
        "impressions-or-views.mean-daily", "Mean daily impressions or views", "impressions (views where a day has none)",
        Reads.Days("impressions", "views"));

    /// <summary>Displays of all days, and on average over the days that have them; n is the number of those.</summary>
    public static (Computed Total, Computed Mean) Of(AccountDays days)
    {
        ReadOnlySpan<double> impressions = days.Impressions.Span, views = days.Views.Span;
        var (sum, n, withViews) = (0.0, 0, false);
        for (var row = 0; row < impressions.Length; row++)
        {
            var displays = Displays.Of(impressions[row], views[row]);
            if (double.IsNaN(displays)) continue;
            sum += displays;
            n++;
            withViews |= Displays.AreViews(impressions[row], views[row]);
        }

        Formula total = (withViews ? SumWithViews : Sum)[1], mean = (withViews ? MeanWithViews : Mean)[1];
        return n == 0
            ? (DailyMean.Without(total, "impressions or views"), DailyMean.Without(mean, "impressions or views"))
            : (Computed.Of(total, sum, n), Computed.Of(mean, sum / n, n));
    }

    private static FormulaVersions SumFormula(string id, string name, string what, Reads reads) => new(
        id, Units.Impressions, name, Sources.CreatorAnalytics("A4"), reads,
        new Definition($"The {what} of each day, added up. Days without them are left out.", "sum(daily impressions)"));

    private static FormulaVersions MeanFormula(string id, string name, string what, Reads reads) => new(
        id, Units.Impressions, name, Sources.CreatorAnalytics("A4"), reads,
        new Definition($"The mean of the daily {what} over the days that have them.", "sum(daily impressions) / days"));
}
