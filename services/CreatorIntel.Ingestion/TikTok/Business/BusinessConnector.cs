using System.Net.Http.Json;
using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok.Business;

/// <summary>TikTok's Business API: days of the last 60, reach, saves, watch time and who the followers are.</summary>
internal sealed class BusinessConnector(TimeProvider clock) : ISourceConnector, ITokenRefresh, IVideoSource
{
    private const int DaysKept = 60;
    private const int DaysOfCall = 30;

    // Days are restated for up to 48 hours.
    private const int DaysRestated = 3;

    public string Kind => "tiktok-business";

    public string Name => BusinessApi.Name;

    public string Needs =>
        $"An access token from TikTok API for Business (Accounts) with user.info.basic, user.info.username, user.info.stats, user.insights, video.list and video.insights, and as {BusinessApi.BusinessId} the open_id that came with it. It lives for a day: give the refresh token and your app's id and secret as well, and it is renewed.";

    public TimeSpan Ahead => TimeSpan.FromHours(12);

    public void Authorize(HttpRequestMessage request, string token) => request.Headers.Add("Access-Token", token);

    public async Task<SourceIdentity> IdentifyAsync(ISourceCalls calls, CancellationToken cancellationToken)
    {
        var account = await BusinessApi.AccountAsync(calls, ["username", "display_name"], days: null, cancellationToken);
        var handle = account.Text("username")?.Trim().TrimStart('@').ToLowerInvariant();
        if (AccountKey.IsIdentifier(handle)) return new SourceIdentity(handle, account.Text("display_name") ?? handle, [], [], ExpiresAt: null);

        const string Warning = "The token may not see the handle (user.info.username), so videos of exports and of this connection appear as two accounts. Allow it and connect again.";
        var id = calls.Settings[BusinessApi.BusinessId].Trim();
        return AccountKey.IsIdentifier(id)
            ? new SourceIdentity(id, account.Text("display_name") ?? id, [], [Warning], ExpiresAt: null)
            : throw new SourceException(SourceFault.Permission, "TikTok does not tell whose token it is. Connect it again with user.info.username.");
    }

    public Task<SyncPage> FetchAsync(SyncRequest request, ISourceCalls calls, CancellationToken cancellationToken) =>
        VideoStep.Parse(request.Cursor) is { } step
            ? VideoSync.FetchAsync(this, request, step, calls, cancellationToken)
            : DaysAsync(request, calls, cancellationToken);

    public async Task<RefreshedToken> RefreshAsync(SourceToken token, ISourceCalls calls, CancellationToken cancellationToken)
    {
        if (token is not { Refresh: { } refresh, AppId: { } app, AppSecret: { } secret })
        {
            throw new SourceException(
                SourceFault.Token, "TikTok's tokens live for a day. Connect it with a refresh token and your app's id and secret, so that they are renewed.");
        }

        var answer = await calls.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Post, $"{BusinessApi.Version}/tt_user/oauth2/refresh_token/")
            {
                Content = JsonContent.Create(new { client_id = app, client_secret = secret, grant_type = "refresh_token", refresh_token = refresh }),
            },
            cancellationToken);
        if (BusinessFaults.Of(answer) is { Fault: SourceFault.Throttled or SourceFault.Transient } later) throw later;
        if (answer.Object()?.Member("data") is not { } given || given.Text("access_token") is not { } access)
            throw new SourceException(SourceFault.Token, "TikTok does not renew the token: the refresh token expired, or is not your app's. Connect TikTok again.");
        var expiresAt = given.Whole("expires_in") is { } seconds ? clock.GetUtcNow().AddSeconds(seconds) : (DateTimeOffset?)null;
        return new RefreshedToken(token with { Access = access, Refresh = given.Text("refresh_token") ?? refresh }, expiresAt);
    }

    public Task<JsonElement> ListAsync(ISourceCalls calls, long? cursor, CancellationToken cancellationToken) =>
        BusinessApi.VideosAsync(calls, cursor, cancellationToken);

    public Task<JsonElement> AskAsync(ISourceCalls calls, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        BusinessApi.VideosAsync(calls, ids, cancellationToken);

    public RowOutcome? Row(CellReader read, IReadOnlyDictionary<string, string?> cells, AnswerRows rows) =>
        BusinessVideos.Row(read, cells, rows);

    public ApiCall Call(string connection, string step) => BusinessApi.Call(connection, BusinessApi.VideosRequest);

    /// <summary>Days from the cursor, or from the first that is missing, in steps; the last step brings what is true now.</summary>
    private static async Task<SyncPage> DaysAsync(SyncRequest request, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(request.Now.UtcDateTime);
        var yesterday = today.AddDays(-1);
        var first = Instants.TryParseDay(request.Cursor ?? "", out var day) ? day : FirstMissing(request.Since, today);
        var last = first.AddDays(DaysOfCall - 1) < yesterday ? first.AddDays(DaysOfCall - 1) : yesterday;
        var isLast = last == yesterday;
        var data = await BusinessApi.AccountAsync(
            calls, isLast ? [.. BusinessAccount.DailyFields, .. BusinessAccount.AudienceFields] : BusinessAccount.DailyFields, (first, last), cancellationToken);

        var rows = new AnswerRows(BusinessApi.Call(request.ConnectionId, BusinessApi.AccountRequest), request.Account, request.TimeZone);
        List<RowOutcome> outcomes = [.. BusinessAccount.Days(data, rows)];
        if (isLast)
        {
            if (BusinessAccount.Sample(data, today, rows) is { } sample) outcomes.Add(sample);
            outcomes.AddRange(BusinessAccount.Audience(data, rows));
        }

        return new SyncPage(outcomes, isLast ? VideoStep.First(total: null).ToString() : last.AddDays(1).ToIso(), Progress: 0, []);
    }

    private static DateOnly FirstMissing(DateTimeOffset? since, DateOnly today)
    {
        var kept = today.AddDays(-DaysKept);
        if (since is not { } before) return kept;
        var missing = DateOnly.FromDateTime(before.UtcDateTime).AddDays(-DaysRestated);
        return missing < kept ? kept : missing;
    }
}
