using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Day02;

namespace CreatorIntel.Ingestion.Formats.Archive;

/// <summary>Lines of an archive as rows.</summary>
internal static class ArchiveRows
{
    private const string Expected = "an instant with its offset, such as 2026-08-27T18:30:00Z";

    private static readonly string[] AccountMetricNames =
        ["followers", "impressions", "views", "reach", "profileViews", "websiteClicks"];

    private static readonly string[] PostMetricNames =
        ["impressions", "views", "reach", "likes", "comments", "shares", "saves", "follows"];

    /// <summary>The row of a line.</summary>
    public static RowOutcome Read(
        IReadOnlyDictionary<string, string?> cells, IReadOnlyDictionary<string, string?> metrics, ArchiveHeader header,
        CellReader read)
    {
        if (cells.ContainsKey("day")) return Day(cells, metrics, header, read);
        if (cells.ContainsKey("post")) return Post(cells, metrics, header, read);
        read.Reject("", "", "A line has a day or a post.");
        return read.Fault!;
    }

    private static RowOutcome Day(
        IReadOnlyDictionary<string, string?> cells, IReadOnlyDictionary<string, string?> metrics, ArchiveHeader header,
        CellReader read)
    {
        long? Count(string name) => read.Count($"metrics.{name}", metrics.GetValueOrDefault(name));
        var row = new AccountDayRow(
            header.Account,
            read.Day("day", cells["day"]),
            new AccountMetrics(
                Count("followers"), Count("impressions"), Count("views"), Count("reach"), Count("profileViews"),
                Count("websiteClicks"), Other(metrics, AccountMetricNames)),
            read.Instant("recordedAt", cells.GetValueOrDefault("recordedAt"), Expected),
            read.Source);
        return read.Fault is { } fault ? fault : new AccountDayOutcome(row);
    }

    private static RowOutcome Post(
        IReadOnlyDictionary<string, string?> cells, IReadOnlyDictionary<string, string?> metrics, ArchiveHeader header,
        CellReader read)
    {
        long? Count(string name) => read.Count($"metrics.{name}", metrics.GetValueOrDefault(name));
        var row = new PostRow(
            header.Account,
            read.Id("post", cells["post"]),
            Day02Rows.ContentType(read, "contentType", cells.GetValueOrDefault("contentType")),
            read.Instant("publishedAt", cells.GetValueOrDefault("publishedAt"), Expected),
            read.Words("caption", cells.GetValueOrDefault("caption")),
            read.Link("permalink", cells.GetValueOrDefault("permalink")),
            new PostMetrics(
                Count("impressions"), Count("views"), Count("reach"), Count("likes"), Count("comments"), Count("shares"),
                Count("saves"), Count("follows"), Other(metrics, PostMetricNames)),
            read.Instant("observedAt", cells.GetValueOrDefault("observedAt"), Expected),
            cells.GetValueOrDefault("removed") == "true",
            read.Instant("recordedAt", cells.GetValueOrDefault("recordedAt"), Expected),
            read.Source);
        return read.Fault is { } fault ? fault : new PostOutcome(row);
    }

    private static IReadOnlyDictionary<string, double>? Other(IReadOnlyDictionary<string, string?> metrics, string[] known)
    {
        var other = new OtherMetrics();
        foreach (var (name, value) in metrics)
        {
            if (!known.Contains(name)) other.Add(MetricNames.Of(name), CellReader.Number(value));
        }

        return other.Bag;
    }
}
