using CreatorIntel.Contracts.Pages;
using CreatorIntel.Gateway.Exports;

namespace CreatorIntel.Gateway.Reports;

/// <summary>How many follow the account, and where that is going.</summary>
internal static class AudienceSection
{
    public static void Draw(Sheet sheet, AccountExport export)
    {
        var overview = export.Overview;
        sheet.Heading("Followers over time");
        if (overview.FollowerHistory.Count == 0)
        {
            sheet.Text("No follower count was recorded for these days.", ReportType.Text, ReportColours.Muted);
            return;
        }

        LineDrawing.Draw(sheet,
        [
            new DayLine("Followers", [.. overview.FollowerHistory.Select(day => (day.Day, (double)day.Followers))], ReportColours.Brand),
            .. PathOf(overview.Target),
        ]);
        sheet.Heading("Scenarios");
        sheet.Text(overview.Scenarios.Calendar, ReportType.Small, ReportColours.Muted);
        BarsDrawing.Draw(sheet,
            [
                .. overview.Scenarios.Items.Select(scenario => new Bar(
                    scenario.Name[..1].ToUpperInvariant() + scenario.Name[1..], scenario.ProjectedFollowers.Value,
                    $"{ReportFormats.Value(scenario.ProjectedFollowers)} at {ReportFormats.Value(scenario.WeeklyGrowth)} a week")),
            ],
            overview.Target.Followers);
        sheet.Text($"Dashed: the target of {ReportFormats.Count((long?)overview.Target.Followers)}.", ReportType.Small, ReportColours.Muted);
    }

    private static IEnumerable<DayLine> PathOf(TargetPath target)
    {
        if (target is { FromDay: { } from, FromFollowers: { } followers, ToDay: { } to })
            yield return new DayLine("Path to the target", [(from, followers), (to, target.Followers)], ReportColours.Goal, Dashed: true);
    }
}
