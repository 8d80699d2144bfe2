using CreatorIntel.Contracts.Pages;
using CreatorIntel.Gateway.Exports;
using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Reports;

/// <summary>A report on an account that a creator can send to a sponsor.</summary>
internal static class AccountReport
{
    /// <summary>The report as a PDF file of A4 pages.</summary>
    public static byte[] Write(AccountExport export)
    {
        var document = new PdfFile($"{export.Overview.Account.Name}: report");
        var sheet = new Sheet(document, FooterOf(export));
        Opening(sheet, export);
        AudienceSection.Draw(sheet, export);
        ContentSection.Draw(sheet, export);
        ValueSection.Draw(sheet, export);
        Closing(sheet, export);
        return document.Save();
    }

    private static void Opening(Sheet sheet, AccountExport export)
    {
        var (account, cards) = (export.Overview.Account, export.Overview.Cards);
        sheet.Text(Printable.Of(account.Name), ReportType.Title, ReportColours.Ink);
        sheet.Text(SubtitleOf(export), ReportType.Text, ReportColours.Muted);
        if (account.Synthetic)
            sheet.Text("Demonstration data: this account is made up.", ReportType.Strong, ReportColours.Goal);

        sheet.Space(12);
        AmountsDrawing.Draw(sheet,
        [
            ("Followers", cards.Followers.Current, $"{ReportFormats.Value(cards.WeeklyGrowth.Current)} growth a week"),
            ("Engagement by reach", cards.MeanEngagementByReach, "likes, comments, shares, saves"),
            ("Posts", cards.Posts.Current, $"{ReportFormats.Value(cards.ViralPosts)} of them viral"),
            ("Mean daily reach", export.Growth.Cards.MeanDailyReach, "people a day"),
            ("Impressions", export.Growth.Cards.Impressions.Current, "of the account's days"),
            ("Weighted engagement", cards.MeanEngagement.Current, "index: saves count 5, shares 3"),
        ]);
    }

    private static string SubtitleOf(AccountExport export)
    {
        var (account, days) = (export.Overview.Account, export.Growth.Days);
        var period = days.Count == 0 ? "" : $" · {ReportFormats.Day(days[0].Day)} to {ReportFormats.Day(days[^1].Day)}";
        return $"{ReportFormats.Platform(account.Platform)}{period} · days in {account.TimeZone}";
    }

    private static void Closing(Sheet sheet, AccountExport export)
    {
        sheet.Heading("How to read this report");
        sheet.Text(
            "Every figure is computed from what was observed of the account, and can be traced to the observations behind it. "
            + "Numbers in brackets are 95 % intervals of means: where they overlap widely, the difference may be chance. "
            + $"'Unavailable' means that the data do not say; it is never zero. Formulas: {export.Overview.Formulas}.",
            ReportType.Text, ReportColours.Muted);
    }

    private static string FooterOf(AccountExport export)
    {
        var account = export.Overview.Account;
        var asOf = export.Overview.AsOf is { } instant ? $"as of {ReportFormats.Instant(instant, account.TimeZone)}" : "nothing recorded";
        return $"CreatorIntel · {asOf}{(account.Synthetic ? " · demonstration data" : "")}";
    }
}
