using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Square;

/// <summary>Renews tokens of Square, which live for 30 days; those of an own application live on and need it not.</summary>
internal static class SquareTokens
{
    public static async Task<RefreshedToken> RefreshAsync(SourceToken token, ISourceCalls calls, CancellationToken cancellationToken)
    {
        if (token is not { Refresh: { } refresh, AppId: { } app })
        {
            throw new SourceException(
                SourceFault.Token, "Square's tokens live for 30 days. Connect it with a refresh token and your application's id, so that they are renewed.");
        }

        try
        {
            // Without a secret the token is one of the flow that has none (PKCE), and the refresh token changes each time.
            var given = await SquareApi.PostAsync(
                calls, "oauth2/token",
                token.AppSecret is { } secret
                    ? new { client_id = app, client_secret = secret, grant_type = "refresh_token", refresh_token = refresh }
                    : new { client_id = app, grant_type = "refresh_token", refresh_token = refresh },
                cancellationToken);
            if (given.Text("access_token") is not { } access)
                throw new SourceException(SourceFault.Transient, "Square did not renew the token. It is asked again later.");
            var expiresAt = Instants.TryParse(given.Text("expires_at") ?? "", TimeZoneInfo.Utc, out var at) ? at : (DateTimeOffset?)null;
            return new RefreshedToken(token with { Access = access, Refresh = given.Text("refresh_token") ?? refresh }, expiresAt);
        }
        catch (SourceException fault) when (fault.Fault is SourceFault.Unknown or SourceFault.Permission)
        {
            // The body is not kept: it may repeat a secret.
            throw new SourceException(
                SourceFault.Token, "Square does not renew the token: the refresh token was withdrawn, or is not your application's. Connect Square again.");
        }
    }
}
