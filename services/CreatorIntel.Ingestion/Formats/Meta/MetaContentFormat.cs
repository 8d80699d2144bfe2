using System.Runtime.CompilerServices;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>The content export of Meta Business Suite for Instagram, a CSV in the language of its user.</summary>
internal sealed class MetaContentFormat : IExportFormat
{
    private const string Platform = "instagram";
    private const int MostAccounts = 1000;

    public string Name => "Instagram content export of Meta Business Suite";

    public string KnownBy => "a CSV with the columns Post ID, Account ID, Publish time and Post type, in English, German, Spanish, French, Portuguese or Italian";

    public bool Recognises(FileHead head) => CsvLayout.Find(head, MetaHeader.Accepts) is not null;

    public async IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var layout = CsvLayout.Find(head, MetaHeader.Accepts)!;
        var header = new MetaHeader(layout.Header);
        var accounts = new Dictionary<string, RowAccount>(StringComparer.Ordinal);
        await foreach (var record in CsvRecords.ReadAsync(content, head, layout, cancellationToken))
        {
            yield return Outcome(new CsvRow(context, layout.Header, record), header, context, accounts);
        }
    }

    private static RowOutcome Outcome(
        CsvRow row, MetaHeader header, ImportContext context, Dictionary<string, RowAccount> accounts)
    {
        if (row.Read.Fault is { } unreadable) return unreadable;
        var account = Account(row, header, context, accounts);
        var type = row[header[MetaColumn.PostType]]!;
        var contentType = MetaNames.TypeOf(type);
        if (contentType is null)
        {
            row.Read.Reject(
                row.NameOf(header[MetaColumn.PostType]), type,
                "This type of post is not known. Known are IG image, IG carousel, IG reel and IG story.");
        }

        var publishColumn = row.NameOf(header[MetaColumn.PublishTime]);
        var publishTime = row[header[MetaColumn.PublishTime]];
        var publishedAt = row.Read.Instant(publishColumn, publishTime, "MM/dd/yyyy HH:mm, such as 08/27/2026 18:30");
        if (publishedAt is null) row.Read.Reject(publishColumn, publishTime ?? "", "The publish time is missing.");
        var post = new PostRow(
            account,
            row.Read.Id(row.NameOf(header[MetaColumn.PostId]), row[header[MetaColumn.PostId]]),
            contentType,
            publishedAt,
            row.Read.Words(row.NameOf(header[MetaColumn.Description]), row[header[MetaColumn.Description]]),
            row.Read.Link(row.NameOf(header[MetaColumn.Permalink]), row[header[MetaColumn.Permalink]]),
            Metrics(row, header),
            ObservedAt(row, header, context),
            Removed: false,
            RecordedAt: null,
            row.Read.Source);
        return row.Read.Fault is { } fault ? fault : new PostOutcome(post);
    }

    /// <summary>The account of a row; its name is that of the account's first row.</summary>
    private static RowAccount Account(
        CsvRow row, MetaHeader header, ImportContext context, Dictionary<string, RowAccount> accounts)
    {
        var column = row.NameOf(header[MetaColumn.AccountId]);
        var id = row.Read.Id(column, row[header[MetaColumn.AccountId]]);
        if (accounts.TryGetValue(id, out var known)) return known;
        if (accounts.Count == MostAccounts) row.Read.Reject(column, id, $"A file may hold {MostAccounts} accounts; this is one more.");
        var name = row.Read.Name(row.NameOf(header[MetaColumn.AccountName]), row[header[MetaColumn.AccountName]])
            ?? row.Read.Name(row.NameOf(header[MetaColumn.AccountUsername]), row[header[MetaColumn.AccountUsername]]);
        var account = new RowAccount(Platform, id, name, context.Account.TimeZone, context.Account.Synthetic);
        if (row.Read.Fault is null) accounts.Add(id, account);
        return account;
    }

    private static DateTimeOffset? ObservedAt(CsvRow row, MetaHeader header, ImportContext context)
    {
        var date = row[header[MetaColumn.Date]]?.Trim() ?? "";
        if (Numbers.IsAbsent(date) || MetaNames.IsLifetime(date)) return null;
        if (Instants.TryParseDay(date, out var day)) return LocalTimes.EndOf(day, context.TimeZone);
        row.Read.Reject(row.NameOf(header[MetaColumn.Date]), date, "Expected is Lifetime, or a day such as 2026-08-27 or 08/27/2026.");
        return null;
    }

    private static PostMetrics Metrics(CsvRow row, MetaHeader header)
    {
        var other = new OtherMetrics();
        foreach (var (index, metric) in header.Unknown) other.Add(metric, CellReader.Number(row[index]));
        return new PostMetrics(
            row.Count(header[MetaColumn.Impressions]), row.Count(header[MetaColumn.Views]), row.Count(header[MetaColumn.Reach]),
            row.Count(header[MetaColumn.Likes]), row.Count(header[MetaColumn.Comments]), row.Count(header[MetaColumn.Shares]),
            row.Count(header[MetaColumn.Saves]), row.Count(header[MetaColumn.Follows]), other.Bag);
    }
}
