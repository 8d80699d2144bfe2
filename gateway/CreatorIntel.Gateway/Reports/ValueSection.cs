using CreatorIntel.Contracts.Pages;
using CreatorIntel.Gateway.Exports;

namespace CreatorIntel.Gateway.Reports;

/// <summary>What the account is worth, under which assumptions.</summary>
internal static class ValueSection
{
    public static void Draw(Sheet sheet, AccountExport export)
    {
        var report = export.Value.Report;
        sheet.Heading("Value");
        sheet.Text(AssumptionsOf(report), ReportType.Small, ReportColours.Muted);
        sheet.Space(6);
        AmountsDrawing.Draw(sheet,
        [
            ("Value per follower", report.Cards.LifetimeValue, "over the assumed lifetime"),
            ("Account value", report.Cards.AccountValue.Current, "value per follower times followers"),
            ("Engagement value of a post", report.Engagement.PerPost, "likes, comments, saves and shares"),
        ]);
    }

    private static string AssumptionsOf(ValueReport report)
    {
        var assumed = report.Assumptions;
        var set = report.Set is { } named ? $"Assumptions '{Printable.Of(named.Name)}': " : "Assumptions: ";
        return set
            + $"{ReportFormats.Value(assumed.RevenuePerThousandImpressions, "usd")} per 1,000 impressions, "
            + $"{ReportFormats.Value(assumed.ConversionRate, "fraction")} of those who engage buy, "
            + $"{ReportFormats.Value(assumed.AverageOrderValue, "usd")} an order, "
            + $"{ReportFormats.Value(assumed.SponsoredRate, "usd")} per follower and sponsored post, "
            + $"{ReportFormats.Count(assumed.SponsoredPostsPerMonth)} sponsored posts a month, {assumed.LifetimeMonths} months.";
    }
}
