using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Formats.Day02;

/// <summary>
/// Rows of the Day02 data set, from JSON and CSV alike. The engagement rate that some files carry is kept as it was
/// given, but no figure uses it: it is computed anew.
/// </summary>
internal static class Day02Rows
{
    private static readonly string[] AccountColumns =
        ["date", "followers", "impressions", "views", "reach", "profile_views", "website_clicks"];

    private static readonly string[] PostColumns =
    [
        "post_id", "id", "caption", "media_type", "timestamp", "permalink",
        "impressions", "views", "reach", "likes", "comments", "shares", "saves", "follows",
    ];

    /// <summary>True when an item with these fields is a day of an account.</summary>
    public static bool IsAccountDay(IReadOnlyCollection<string> names) =>
        names.Contains("date") && names.Contains("followers");

    /// <summary>True when an item with these fields is a post.</summary>
    public static bool IsPost(IReadOnlyCollection<string> names) =>
        (names.Contains("post_id") || names.Contains("id")) && names.Contains("media_type") && names.Contains("timestamp");

    /// <summary>A day of an account.</summary>
    /// <param name="read">Reads the row's cells.</param>
    /// <param name="cells">The cells by name; null where there is no value.</param>
    /// <param name="context">What the file does not say itself.</param>
    /// <param name="prefix">What stands before a column's name in a rejection.</param>
    public static RowOutcome AccountDay(
        CellReader read, IReadOnlyDictionary<string, string?> cells, ImportContext context, string prefix = "")
    {
        long? Count(string name) => read.Count(prefix + name, cells.GetValueOrDefault(name));
        var row = new AccountDayRow(
            context.Account,
            read.Day(prefix + "date", cells.GetValueOrDefault("date")),
            new AccountMetrics(
                Count("followers"), Count("impressions"), Count("views"), Count("reach"), Count("profile_views"),
                Count("website_clicks"), Other(cells, AccountColumns)),
            RecordedAt: null,
            read.Source);
        return read.Fault is { } fault ? fault : new AccountDayOutcome(row);
    }

    /// <summary>A post with its totals, which are of the instant of recording.</summary>
    /// <param name="read">Reads the row's cells.</param>
    /// <param name="cells">The cells by name; null where there is no value.</param>
    /// <param name="context">What the file does not say itself.</param>
    /// <param name="prefix">What stands before a column's name in a rejection.</param>
    public static RowOutcome Post(
        CellReader read, IReadOnlyDictionary<string, string?> cells, ImportContext context, string prefix = "")
    {
        long? Count(string name) => read.Count(prefix + name, cells.GetValueOrDefault(name));
        var idColumn = cells.ContainsKey("post_id") ? "post_id" : "id";
        var publishedAt = read.Instant(prefix + "timestamp", cells.GetValueOrDefault("timestamp"), "2026-08-27T18:30:00Z");
        if (publishedAt is null) read.Reject(prefix + "timestamp", "", "The publish time is missing.");
        var row = new PostRow(
            context.Account,
            read.Id(prefix + idColumn, cells.GetValueOrDefault(idColumn)),
            ContentType(read, prefix + "media_type", cells.GetValueOrDefault("media_type")),
            publishedAt,
            read.Words(prefix + "caption", cells.GetValueOrDefault("caption")),
            read.Link(prefix + "permalink", cells.GetValueOrDefault("permalink")),
            new PostMetrics(
                Count("impressions"), Count("views"), Count("reach"), Count("likes"), Count("comments"), Count("shares"),
                Count("saves"), Count("follows"), Other(cells, PostColumns)),
            ObservedAt: null,
            Removed: false,
            RecordedAt: null,
            read.Source);
        return read.Fault is { } fault ? fault : new PostOutcome(row);
    }

    /// <summary>A content type as the Graph API names it; null where there is none.</summary>
    public static string? ContentType(CellReader read, string column, string? text)
    {
        var type = text?.Trim().ToUpperInvariant() ?? "";
        if (type.Length == 0) return null;
        if (type.Length > 50 || !type.All(c => char.IsAsciiLetterUpper(c) || c is '_'))
            read.Reject(column, text!, "This is no type of content. Expected is IMAGE, CAROUSEL_ALBUM, VIDEO or STORY.");
        return type;
    }

    private static IReadOnlyDictionary<string, double>? Other(IReadOnlyDictionary<string, string?> cells, string[] known)
    {
        var other = new OtherMetrics();
        foreach (var (name, value) in cells)
        {
            if (!known.Contains(name)) other.Add(MetricNames.Of(name), CellReader.Number(value));
        }

        return other.Bag;
    }
}
