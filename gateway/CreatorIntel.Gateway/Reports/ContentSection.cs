using CreatorIntel.Contracts.Pages;
using CreatorIntel.Gateway.Exports;

namespace CreatorIntel.Gateway.Reports;

/// <summary>What was posted and what it did.</summary>
internal static class ContentSection
{
    public static void Draw(Sheet sheet, AccountExport export)
    {
        var (content, overview) = (export.Content, export.Overview);
        if (content.Types.Count > 0) Types(sheet, content, overview);
        if (overview.TopPosts.Count > 0) TopPosts(sheet, overview);
    }

    private static void Types(Sheet sheet, ContentPage content, OverviewPage overview)
    {
        sheet.Heading("Engagement by content type");
        BarsDrawing.Draw(sheet,
        [
            .. content.Types.Select(type => new Bar(
                ReportFormats.ContentType(type.ContentType), type.MeanEngagementByReach.Value,
                $"{ReportFormats.WithInterval(type.MeanEngagementByReach)}, n = {type.MeanEngagementByReach.N}",
                type.MeanEngagementByReach.Low, type.MeanEngagementByReach.High)),
        ]);
        sheet.Text("Engagement by reach: likes, comments, saves and shares of a post against the people it reached; the mean of the posts.",
            ReportType.Small, ReportColours.Muted);
        sheet.Text(VerdictOf(overview), ReportType.Text, ReportColours.Ink);
        sheet.Space(8);
        Table.Draw(sheet, ["Content type", "Posts", "Mean reach", "Likes", "Comments", "Shares", "Saves"],
        [
            .. content.Types.Select(type => new[]
            {
                ReportFormats.ContentType(type.ContentType), ReportFormats.Value(type.Posts.Current), ReportFormats.Value(type.MeanReach),
                ReportFormats.Value(type.Rates.Likes), ReportFormats.Value(type.Rates.Comments), ReportFormats.Value(type.Rates.Shares),
                ReportFormats.Value(type.Rates.Saves),
            }),
        ]);
        sheet.Text("Likes to saves: share of the people reached.", ReportType.Small, ReportColours.Muted);
    }

    private static void TopPosts(Sheet sheet, OverviewPage overview)
    {
        sheet.Heading("Top posts");
        foreach (var post in overview.TopPosts)
        {
            sheet.Need(52);
            sheet.Text(
                $"{ReportFormats.ContentType(post.ContentType)} · {ReportFormats.Instant(post.PublishedAt, overview.Account.TimeZone)}",
                ReportType.Small, ReportColours.Muted);
            sheet.Text(Sheet.Cut(CaptionOf(post), ReportType.Strong, Sheet.Width), ReportType.Strong, ReportColours.Ink);
            sheet.Text(
                $"{ReportFormats.Value(post.Engagement)} weighted index · reach {ReportFormats.Count(post.Reach)} · likes {ReportFormats.Count(post.Likes)} · "
                + $"comments {ReportFormats.Count(post.Comments)} · shares {ReportFormats.Count(post.Shares)} · saves {ReportFormats.Count(post.Saves)}",
                ReportType.Text, ReportColours.Ink);
            sheet.Space(6);
        }
    }

    /// <summary>Whether a type is best, with the names that people use.</summary>
    private static string VerdictOf(OverviewPage overview) => overview.ContentTypes.Aggregate(
        overview.BestType.Verdict,
        (verdict, type) => verdict.Replace(type.ContentType, ReportFormats.ContentType(type.ContentType), StringComparison.Ordinal));

    private static string CaptionOf(PostCard post) => Printable.Of(post.Caption) is { Length: > 0 } caption ? caption : "No caption";
}
