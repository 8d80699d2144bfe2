using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using JasperFx.Events;
using Marten;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// Decides on a batch of rows and queues what is new in a session. A row sees what the rows before it changed.
/// </summary>
/// <param name="keys">What personal data is sealed with.</param>
internal sealed class RowBatch(PersonalKeys keys)
{
    private readonly Dictionary<string, OpenStream<AccountSnapshot, AccountState>> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenStream<PostSnapshot, PostState>> _posts = new(StringComparer.Ordinal);
    private readonly ShopBatch _shop = new(keys);
    private readonly List<RowRejection> _rejections = [];

    public long Recorded { get; private set; }

    public long Unchanged { get; private set; }

    public IReadOnlyList<RowRejection> Rejections => _rejections;

    /// <summary>Streams of the accounts that rows of the batch belong to.</summary>
    public IReadOnlyList<string> Accounts => [.. _accounts.Keys];

    /// <summary>Fetches every stream that the rows touch, in one round trip, together with that of the import or connection.</summary>
    public async Task<IEventStream<TOrigin>> FetchAsync<TOrigin>(
        IDocumentSession session, string originStream, IReadOnlyList<RowOutcome> rows, CancellationToken cancellationToken)
        where TOrigin : class
    {
        var query = session.CreateBatchQuery();
        var origin = query.Events.FetchForWriting<TOrigin>(originStream);
        var accounts = rows.Select(AccountOf).OfType<RowAccount>().Select(account => account.StreamId).Distinct()
            .Select(stream => (stream, query.Events.FetchForWriting<AccountSnapshot>(stream))).ToArray();
        var posts = rows.OfType<PostOutcome>().Select(post => post.Row.StreamId).Distinct()
            .Select(stream => (stream, query.Events.FetchForWriting<PostSnapshot>(stream))).ToArray();
        _shop.Fetch(query, rows);
        await query.Execute(cancellationToken);
        await _shop.OpenAsync(session.TenantId, rows, cancellationToken);
        foreach (var (id, stream) in accounts)
            _accounts.Add(id, new(await stream, (await stream).Aggregate?.State, AccountState.Evolve));
        foreach (var (id, stream) in posts)
            _posts.Add(id, new(await stream, (await stream).Aggregate?.State, PostState.Evolve));
        return await origin;
    }

    /// <summary>Decides on the rows in their order.</summary>
    public void Decide(IReadOnlyList<RowOutcome> rows, DateTimeOffset now)
    {
        foreach (var row in rows)
        {
            switch (row)
            {
                case AccountOutcome account:
                    Note(Append(account.Account));
                    break;
                case AccountDayOutcome day:
                    Note(Append(day.Row, now));
                    break;
                case AudienceOutcome audience:
                    Note(Append(audience.Row, now));
                    break;
                case PostOutcome post when Append(post.Row, now) is { } appended:
                    Note(appended);
                    break;
                case ShopOutcome shop:
                    Note(_shop.Append(shop.Row, now));
                    break;
                case PartOutcome:
                    Recorded++;
                    break;
                case RejectedOutcome rejected:
                    _rejections.Add(rejected.Rejection);
                    break;
            }
        }
    }

    private int Append(RowAccount row)
    {
        var account = _accounts[row.StreamId];
        return account.Append(AccountDecider.Connect(account.State, row));
    }

    private int Append(AccountDayRow row, DateTimeOffset now)
    {
        var account = _accounts[row.Account.StreamId];
        return account.Append(AccountDecider.Decide(account.State, row, now));
    }

    private int Append(AudienceRow row, DateTimeOffset now)
    {
        var account = _accounts[row.Account.StreamId];
        return account.Append(AccountDecider.Decide(account.State, row, now));
    }

    /// <summary>How many events were appended; null where the row was refused.</summary>
    private int? Append(PostRow row, DateTimeOffset now)
    {
        var post = _posts[row.StreamId];
        var decision = PostDecider.Decide(post.State, row, now);
        if (decision.Refusal is { } refusal)
        {
            _rejections.Add(RowRejection.Of(row.Source.File, row.Source.Row, refusal.Column, refusal.Value, refusal.Reason));
            return null;
        }

        return Append(row.Account) + post.Append(decision.Events);
    }

    private void Note(int? appended)
    {
        if (appended > 0) Recorded++;
        else Unchanged++;
    }

    private static RowAccount? AccountOf(RowOutcome row) => row switch
    {
        AccountOutcome account => account.Account,
        AccountDayOutcome day => day.Row.Account,
        PostOutcome post => post.Row.Account,
        AudienceOutcome audience => audience.Row.Account,
        _ => null,
    };
}
