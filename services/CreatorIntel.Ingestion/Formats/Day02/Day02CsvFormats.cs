using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Day02;

/// <summary>Days of the Day02 data set as CSV.</summary>
internal sealed class Day02AccountCsvFormat() : CsvFormat(Names)
{
    private static readonly ColumnNames Names = new(
        "Day02 account metrics CSV",
        new Column("date", "date", required: true), new Column("followers", "followers", required: true),
        new Column("impressions", "impressions"), new Column("views", "views"), new Column("reach", "reach"),
        new Column("profile-views", "profile_views"), new Column("website-clicks", "website_clicks"));

    protected override ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context) =>
        new Day02CsvRows(found, layout, (read, cells) => Day02Rows.AccountDay(read, cells, context));
}

/// <summary>Posts of the Day02 data set as CSV.</summary>
internal sealed class Day02PostsCsvFormat() : CsvFormat(Names)
{
    private static readonly ColumnNames Names = new(
        "Day02 posts CSV",
        new Column("post-id", "post_id|id", required: true), new Column("media-type", "media_type", required: true),
        new Column("timestamp", "timestamp", required: true), new Column("caption", "caption"),
        new Column("permalink", "permalink"), new Column("impressions", "impressions"), new Column("views", "views"),
        new Column("reach", "reach"), new Column("likes", "likes"), new Column("comments", "comments"),
        new Column("shares", "shares"), new Column("saves", "saves"), new Column("follows", "follows"));

    protected override ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context) =>
        new Day02CsvRows(found, layout, (read, cells) => Day02Rows.Post(read, cells, context));
}

/// <summary>Rows of the CSVs as the cells that the JSON has.</summary>
internal sealed class Day02CsvRows : ICsvRows
{
    private readonly string[] _names;
    private readonly Func<CellReader, IReadOnlyDictionary<string, string?>, RowOutcome> _toOutcome;

    public Day02CsvRows(
        FoundColumns found, CsvLayout layout, Func<CellReader, IReadOnlyDictionary<string, string?>, RowOutcome> toOutcome)
    {
        _toOutcome = toOutcome;
        _names = [.. layout.Header.Select(name => name.ToLowerInvariant())];
        foreach (var (column, index) in found.Found)
        {
            if (!column.Names.Contains(_names[index])) _names[index] = column.Title;
        }
    }

    public RowOutcome Read(CsvRow row)
    {
        var cells = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++) cells.TryAdd(_names[i], row[i]);
        return _toOutcome(row.Read, cells);
    }
}
