using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Visits of the profile on an average day.</summary>
internal static class MeanDailyProfileViews
{
    /// <summary>Id <c>profile-views.mean-daily</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "profile-views.mean-daily", Units.Actions, "Mean daily profile views", Sources.CreatorAnalytics("A4"),
        Reads.Days("profile_views"),
        new Definition(
            "The mean of daily visits of the profile over the days that have them.",
            "sum(daily profile views) / days"));

    /// <summary>n is the number of days with profile views.</summary>
    public static Computed Of(AccountDays days) => DailyMean.Of(Formula[1], days.ProfileViews.Span, "profile views");
}
