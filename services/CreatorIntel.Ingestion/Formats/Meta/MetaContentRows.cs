using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>What the content exports of Instagram and Facebook differ in.</summary>
/// <param name="Platform">The platform of the accounts.</param>
/// <param name="AccountId">Where an account's id is.</param>
/// <param name="AccountNames">Where its name is, the best first.</param>
/// <param name="PostTypes">Types of posts, in words.</param>
internal sealed record MetaSite(string Platform, Column AccountId, IReadOnlyList<Column> AccountNames, string PostTypes);

/// <summary>
/// Posts of a content export. Facebook counts reactions, of which a like is one: they are taken for likes, because
/// there is nothing nearer, and are kept under their own name as well.
/// </summary>
internal sealed class MetaContentRows(MetaSite site, FoundColumns found, ImportContext context) : ICsvRows
{
    private const int MostAccounts = 1000;

    private readonly Dictionary<string, RowAccount> _accounts = new(StringComparer.Ordinal);

    public RowOutcome Read(CsvRow row)
    {
        var account = Account(row);
        var postId = found[MetaColumns.PostId];
        var permalink = found[MetaColumns.Permalink];
        var post = new PostRow(
            account,
            row.Read.Id(row.NameOf(postId), row[postId]),
            ContentType(row),
            PublishedAt(row),
            Caption(row),
            row.Read.Link(row.NameOf(permalink), row[permalink]),
            Metrics(row),
            ObservedAt(row),
            Removed: false,
            RecordedAt: null,
            row.Read.Source);
        return row.Read.Fault is { } fault ? fault : new PostOutcome(post);
    }

    /// <summary>The account of a row; its name is that of the account's first row.</summary>
    private RowAccount Account(CsvRow row)
    {
        var column = found[site.AccountId];
        var id = row.Read.Id(row.NameOf(column), row[column]);
        if (_accounts.TryGetValue(id, out var known)) return known;
        if (_accounts.Count == MostAccounts)
            row.Read.Reject(row.NameOf(column), id, $"A file may hold {MostAccounts} accounts; this is one more.");
        var name = site.AccountNames.Select(name => found[name])
            .Select(name => row.Read.Name(row.NameOf(name), row[name])).FirstOrDefault(name => name is not null);
        var account = new RowAccount(site.Platform, id, name, context.Account.TimeZone, context.Account.Synthetic);
        if (row.Read.Fault is null) _accounts.Add(id, account);
        return account;
    }

    private string? ContentType(CsvRow row)
    {
        var column = found[MetaColumns.PostType];
        var type = row[column] ?? "";
        var contentType = MetaNames.TypeOf(type);
        if (contentType is null)
            row.Read.Reject(row.NameOf(column), type, $"This type of post is not known. Known are {site.PostTypes}.");
        return contentType;
    }

    private DateTimeOffset? PublishedAt(CsvRow row)
    {
        var column = found[MetaColumns.PublishTime];
        var publishedAt = row.Read.Instant(row.NameOf(column), row[column], "MM/dd/yyyy HH:mm, such as 08/27/2026 18:30");
        if (publishedAt is null) row.Read.Reject(row.NameOf(column), row[column] ?? "", "The publish time is missing.");
        return publishedAt;
    }

    private string? Caption(CsvRow row)
    {
        var description = found[MetaColumns.Description];
        var title = found[MetaColumns.Title];
        return string.IsNullOrWhiteSpace(row[description]) && title is not null
            ? row.Read.Words(row.NameOf(title), row[title])
            : row.Read.Words(row.NameOf(description), row[description]);
    }

    private DateTimeOffset? ObservedAt(CsvRow row)
    {
        var column = found[MetaColumns.Date];
        var date = row[column]?.Trim() ?? "";
        if (Numbers.IsAbsent(date) || MetaNames.IsLifetime(date)) return null;
        if (Instants.TryParseDay(date, out var day)) return LocalTimes.EndOf(day, context.TimeZone);
        row.Read.Reject(row.NameOf(column), date, "Expected is Lifetime, or a day such as 2026-08-27 or 08/27/2026.");
        return null;
    }

    private PostMetrics Metrics(CsvRow row)
    {
        var other = new OtherMetrics();
        foreach (var (index, metric) in found.Unknown) other.Add(metric, CellReader.Written(row[index]));
        var reactions = row.Count(found[MetaColumns.Reactions]);
        other.Add("reactions", reactions);
        other.Add("clicks", row.Count(found[MetaColumns.TotalClicks]));
        return new PostMetrics(
            row.Count(found[MetaColumns.Impressions]), row.Count(found[MetaColumns.Views]), row.Count(found[MetaColumns.Reach]),
            row.Count(found[MetaColumns.Likes]) ?? reactions, row.Count(found[MetaColumns.Comments]),
            row.Count(found[MetaColumns.Shares]), row.Count(found[MetaColumns.Saves]), row.Count(found[MetaColumns.Follows]),
            other.Bag);
    }
}
