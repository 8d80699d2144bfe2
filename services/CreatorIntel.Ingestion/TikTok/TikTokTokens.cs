using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok;

/// <summary>Renews tokens of the Display API, which live for a day, by refresh tokens, which live for a year.</summary>
internal static class TikTokTokens
{
    public static async Task<RefreshedToken> RefreshAsync(
        SourceToken token, ISourceCalls calls, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (token is not { Refresh: { } refresh, AppId: { } key, AppSecret: { } secret })
        {
            throw new SourceException(
                SourceFault.Token, "TikTok's tokens live for a day. Connect it with a refresh token and your app's key and secret, so that they are renewed.");
        }

        var answer = await calls.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Post, "v2/oauth/token/")
            {
                Content = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["client_key"] = key,
                    ["client_secret"] = secret,
                    ["grant_type"] = "refresh_token",
                    ["refresh_token"] = refresh,
                }),
            },
            cancellationToken);
        var given = answer.Object();
        if (given?.Text("access_token") is { } access)
        {
            var expiresAt = given.Value.Whole("expires_in") is { } seconds ? clock.GetUtcNow().AddSeconds(seconds) : (DateTimeOffset?)null;
            return new RefreshedToken(token with { Access = access, Refresh = given.Value.Text("refresh_token") ?? refresh }, expiresAt);
        }

        // Here an error has no envelope: its code stands beside its description. The body is not kept: it may repeat a secret.
        throw given?.Text("error") is { } and not "server_error"
            ? new SourceException(SourceFault.Token, "TikTok does not renew the token: the refresh token expired, or is not your app's. Connect TikTok again.")
            : new SourceException(SourceFault.Transient, "TikTok did not renew the token. It is asked again later.");
    }
}
