using System.Globalization;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Tests.Sync;

/// <summary>
/// A platform whose account has one post a page: each page is one call. What happens at a page is scripted, before the
/// call counts as made.
/// </summary>
internal sealed class ScriptedPlatform : HttpMessageHandler, ISourceConnector, ITokenRefresh
{
    public const string Token = "a-token-that-nobody-may-see";

    private readonly Lock _lock = new();
    private readonly List<DateTimeOffset> _calls = [];

    public int Pages { get; set; } = 5;

    /// <summary>What happens at a page; null: it is brought.</summary>
    public Func<int, Exception?> At { get; set; } = _ => null;

    public Func<CancellationToken, Task> BeforeAnswer { get; set; } = _ => Task.CompletedTask;

    public List<string> Tokens { get; } = [];

    public IReadOnlyList<DateTimeOffset> Calls
    {
        get
        {
            lock (_lock) return [.. _calls];
        }
    }

    public string NativeId { get; set; } = "0042";

    /// <summary>What happens when a page is asked for.</summary>
    public Func<SyncRequest, Task> BeforePage { get; set; } = _ => Task.CompletedTask;

    /// <summary>What comes of asking for a new token.</summary>
    public Func<SourceToken, Task<RefreshedToken>> Renew { get; set; } = token => Task.FromResult(new RefreshedToken(token, null));

    public TimeSpan Ahead => TimeSpan.FromDays(20);

    public string Kind => "scripted";

    public string Name => "Scripted API v1";

    public async Task<SourceIdentity> IdentifyAsync(ISourceCalls calls, CancellationToken cancellationToken)
    {
        if (At(-1) is { } fault) throw fault;
        await calls.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, "/v1/me"), cancellationToken);
        return new SourceIdentity(NativeId, "Marisol", ["read"], ["The token may write."], ExpiresAt: null);
    }

    public async Task<SyncPage> FetchAsync(SyncRequest request, ISourceCalls calls, CancellationToken cancellationToken)
    {
        await BeforePage(request);
        var page = int.Parse(request.Cursor ?? "0", CultureInfo.InvariantCulture);
        await calls.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, $"/v1/posts?page={page}"), cancellationToken);
        if (At(page) is { } fault) throw fault;
        var id = page.ToString("0000", CultureInfo.InvariantCulture);
        var row = new PostRow(
            request.Account, id, "IMAGE", request.Now.AddDays(-30 - page), "", null, new PostMetrics(Likes: page),
            request.Now, Removed: false, RecordedAt: null, Source.Of(new ApiCall(request.ConnectionId, Name, $"GET /v1/posts?page={page}")));
        return new SyncPage(
            [new PostOutcome(row)], page + 1 < Pages ? $"{page + 1}" : null, (page + 1.0) / Pages, page == 1 ? ["IMAGE/saves"] : [])
        {
            Measured = [id],
        };
    }

    public Task<RefreshedToken> RefreshAsync(SourceToken token, ISourceCalls calls, CancellationToken cancellationToken) => Renew(token);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _calls.Add(DateTimeOffset.UtcNow);
            Tokens.Add(request.Headers.Authorization?.Parameter ?? "");
        }

        await BeforeAnswer(cancellationToken);
        return new HttpResponseMessage { Content = new StringContent("{}") };
    }
}
