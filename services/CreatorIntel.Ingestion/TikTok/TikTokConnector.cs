using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok;

/// <summary>TikTok's Display API: a creator's profile and public videos with their running totals.</summary>
internal sealed class TikTokConnector(TimeProvider clock) : ISourceConnector, ITokenRefresh, IVideoSource
{
    private const string BasicFields = "open_id,display_name";
    private const string ProfileFields = "username";
    private const string StatsFields = "follower_count,following_count,likes_count,video_count";
    private const string StatsScope = "user.info.stats";
    private const string UserRequest = "GET /v2/user/info/";

    public string Kind => "tiktok";

    public string Name => TikTokApi.Name;

    public string Needs =>
        "An access token from TikTok for Developers (Login Kit) with user.info.basic, user.info.profile, user.info.stats and video.list. It lives for a day: give the refresh token and your app's key and secret as well, and it is renewed.";

    // A token lives for a day: half of it is left for trying again.
    public TimeSpan Ahead => TimeSpan.FromHours(12);

    public async Task<SourceIdentity> IdentifyAsync(ISourceCalls calls, CancellationToken cancellationToken)
    {
        var warnings = new List<string>();
        var basic = await TikTokApi.UserAsync(calls, BasicFields, cancellationToken);
        var profile = await TryAsync(calls, ProfileFields, cancellationToken);
        var stats = await TryAsync(calls, StatsFields, cancellationToken);
        var handle = profile?.Text("username")?.Trim().TrimStart('@').ToLowerInvariant();
        var id = AccountKey.IsIdentifier(handle) ? handle : basic.Text("open_id");
        if (!AccountKey.IsIdentifier(id))
        {
            throw new SourceException(SourceFault.Unknown, "TikTok does not tell whose token it is. Connect it again with user.info.basic and user.info.profile.");
        }

        if (id != handle)
        {
            warnings.Add("The token may not see the handle (user.info.profile), so videos of exports and of this connection appear as two accounts. Allow it and connect again.");
        }

        if (stats is null) warnings.Add("The token may not see follower counts (user.info.stats). Allow it and connect again to see growth.");
        return new SourceIdentity(id, basic.Text("display_name") ?? id, [], warnings, ExpiresAt: null);
    }

    public Task<SyncPage> FetchAsync(SyncRequest request, ISourceCalls calls, CancellationToken cancellationToken) =>
        VideoStep.Parse(request.Cursor) is { } step
            ? VideoSync.FetchAsync(this, request, step, calls, cancellationToken)
            : ProfileAsync(request, calls, cancellationToken);

    public Task<RefreshedToken> RefreshAsync(SourceToken token, ISourceCalls calls, CancellationToken cancellationToken) =>
        TikTokTokens.RefreshAsync(token, calls, clock, cancellationToken);

    public Task<JsonElement> ListAsync(ISourceCalls calls, long? cursor, CancellationToken cancellationToken) =>
        TikTokApi.VideosAsync(calls, cursor, cancellationToken);

    public Task<JsonElement> AskAsync(ISourceCalls calls, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        TikTokApi.VideosAsync(calls, ids, cancellationToken);

    public RowOutcome? Row(CellReader read, IReadOnlyDictionary<string, string?> cells, AnswerRows rows) =>
        TikTokVideos.Row(read, cells, rows);

    public ApiCall Call(string connection, string step) =>
        TikTokApi.Call(connection, step == VideoStep.Listing ? "POST /v2/video/list/" : "POST /v2/video/query/");

    /// <summary>The totals of the profile, as a sample of the day that it is at the account.</summary>
    private static async Task<SyncPage> ProfileAsync(SyncRequest request, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var user = request.Refusals.Contains(StatsScope) ? null : await TryAsync(calls, StatsFields, cancellationToken);
        var next = VideoStep.First(user?.Whole("video_count")).ToString();
        if (user is not { } seen) return new SyncPage([], next, 0, request.Refusals.Contains(StatsScope) ? [] : [StatsScope]);

        var rows = new AnswerRows(TikTokApi.Call(request.ConnectionId, UserRequest), request.Account, request.TimeZone);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(request.Now, request.TimeZone).DateTime);
        var sample = rows.One(seen, 1, (read, cells, _) => Sample(read, cells, rows, day));
        return new SyncPage(sample is null ? [] : [sample], next, 0, []);
    }

    private static AccountDayOutcome Sample(
        CellReader read, IReadOnlyDictionary<string, string?> cells, AnswerRows rows, DateOnly day)
    {
        var other = new OtherMetrics();
        foreach (var name in (string[])["following_count", "likes_count", "video_count"])
            other.Add(name, CellReader.Number(cells.GetValueOrDefault(name)));
        var metrics = new AccountMetrics(Followers: read.Count("follower_count", cells.GetValueOrDefault("follower_count")), Other: other.Bag);
        return new AccountDayOutcome(new AccountDayRow(rows.Account, day, metrics, RecordedAt: null, rows.Source));
    }

    /// <summary>Fields of the user; null where the token may not see them.</summary>
    private static async Task<JsonElement?> TryAsync(ISourceCalls calls, string fields, CancellationToken cancellationToken)
    {
        try
        {
            return await TikTokApi.UserAsync(calls, fields, cancellationToken);
        }
        catch (SourceException fault) when (fault.Fault == SourceFault.Permission)
        {
            return null;
        }
    }
}
