using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Taps on the profile's link on an average day.</summary>
internal static class MeanDailyWebsiteClicks
{
    /// <summary>Id <c>website-clicks.mean-daily</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "website-clicks.mean-daily", Units.Actions, "Mean daily website clicks", Sources.CreatorAnalytics("A4"),
        Reads.Days("website_clicks"),
        new Definition(
            "The mean of daily taps on the profile's link over the days that have them.",
            "sum(daily website clicks) / days"));

    /// <summary>n is the number of days with website clicks.</summary>
    public static Computed Of(AccountDays days) => DailyMean.Of(Formula[1], days.WebsiteClicks.Span, "website clicks");
}
