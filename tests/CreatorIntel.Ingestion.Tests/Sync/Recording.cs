using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Tests.Sync;

/// <summary>What syncs of one connection record, decided on by the deciders, with what the next sync has to know.</summary>
internal sealed class Recording(
    ISourceConnector connector, ISourceCalls calls, RowAccount account, TimeZoneInfo zone, params IReadOnlyList<string> competitors)
{
    private const int MostPages = 500;
    private readonly Dictionary<string, AccountState?> _accounts = [];
    private readonly Dictionary<string, PostState?> _posts = [];
    private readonly Dictionary<string, ShopState?> _shop = [];
    private KnownPostSet _known = KnownPostSet.Empty;
    private readonly HashSet<string> _refusals = [];

    /// <summary>Every event recorded, in order.</summary>
    public List<object> Events { get; } = [];

    /// <summary>Every row that the source gave, in order.</summary>
    public List<RowOutcome> Rows { get; } = [];

    public IReadOnlySet<string> Refusals => _refusals;

    /// <summary>Where a sync that did not end goes on; null: at the beginning.</summary>
    public string? Cursor { get; private set; }

    public DateTimeOffset? Since { get; private set; }

    public int Pages { get; private set; }

    public IEnumerable<T> Of<T>() => Events.OfType<T>();

    /// <summary>The shop's facts of one kind, as the source gave them.</summary>
    public IReadOnlyList<T> Facts<T>()
        where T : ShopFact => [.. Rows.OfType<ShopOutcome>().Select(row => row.Row.Fact).OfType<T>()];

    /// <summary>Makes pages until the sync is complete; it goes on where the one before stopped.</summary>
    public async Task SyncAsync(DateTimeOffset now)
    {
        for (var page = 0; page < MostPages; page++)
        {
            await PageAsync(now);
            if (Cursor is not null) continue;
            Since = now;
            return;
        }

        throw new InvalidOperationException($"The sync did not end within {MostPages} pages.");
    }

    /// <summary>What the next page is asked with.</summary>
    public SyncRequest Request(DateTimeOffset now) => new SyncRequest(
        "con-1", account, zone, competitors, _refusals, Cursor, now, Since, _known);

    /// <summary>Makes one page.</summary>
    public async Task<SyncPage> PageAsync(DateTimeOffset now)
    {
        var page = await connector.FetchAsync(Request(now), calls, TestContext.Current.CancellationToken);
        foreach (var row in page.Rows) Record(row, now);
        _known = _known.After(KnownPostChange.Of(page, account), now);
        _refusals.UnionWith(page.Refusals);
        Cursor = page.Next;
        Pages++;
        return page;
    }

    private void Record(RowOutcome row, DateTimeOffset now)
    {
        Rows.Add(row);
        switch (row)
        {
            case AccountDayOutcome { Row: var day }:
                var account = _accounts.GetValueOrDefault(day.Account.StreamId);
                var days = AccountDecider.Decide(account, day, now);
                _accounts[day.Account.StreamId] = days.Aggregate(account, AccountState.Evolve);
                Events.AddRange(days);
                break;
            case PostOutcome { Row: var post }:
                var state = _posts.GetValueOrDefault(post.StreamId);
                var decision = PostDecider.Decide(state, post, now);
                decision.Refusal.ShouldBeNull();
                _posts[post.StreamId] = decision.Events.Aggregate(state, PostState.Evolve);
                Events.AddRange(decision.Events);
                break;
            case ShopOutcome { Row: var fact }:
                var stream = ShopStreams.Of(fact.Shop, fact.Fact);
                var said = ShopDecider.Decide(_shop.GetValueOrDefault(stream), fact, person: null, now);
                _shop[stream] = said.Aggregate(_shop.GetValueOrDefault(stream), ShopState.Evolve);
                Events.AddRange(said);
                break;
            case AudienceOutcome { Row: var audience }:
                var owner = _accounts.GetValueOrDefault(audience.Account.StreamId);
                var observed = AccountDecider.Decide(owner, audience, now);
                _accounts[audience.Account.StreamId] = observed.Aggregate(owner, AccountState.Evolve);
                Events.AddRange(observed);
                break;
        }
    }
}
