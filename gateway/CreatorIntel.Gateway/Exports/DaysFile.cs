using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Gateway.Exports;

/// <summary>Days of an account as rows of a CSV file, in the account's time zone. An empty cell was not given.</summary>
internal static class DaysFile
{
    public static IReadOnlyList<string> Columns { get; } =
        ["day", "followers", "follower_gain", "reach", "impressions", "views", "profile_views", "website_clicks"];

    public static string Row(AccountDayRow day) => Csv.Row(
    [
        Csv.Day(day.Day), Csv.Number(day.Followers), Csv.Number(day.Gain), Csv.Number(day.Reach), Csv.Number(day.Impressions),
        Csv.Number(day.Views), Csv.Number(day.ProfileViews), Csv.Number(day.WebsiteClicks),
    ]);
}
