using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>Accounts signed in by Instagram itself, whose tokens last for 60 days and can be renewed.</summary>
internal sealed class InstagramLoginConnector(TimeProvider clock) : GraphConnector(GraphLogin.Instagram, clock), ITokenRefresh
{
    private readonly TimeProvider _clock = clock;

    /// <inheritdoc/>
    public TimeSpan Ahead => TimeSpan.FromDays(20);

    /// <inheritdoc/>
    public async Task<RefreshedToken> RefreshAsync(SourceToken token, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var (answer, _) = await GraphCall.SendToAsync(
            calls, "refresh_access_token", [("grant_type", "ig_refresh_token")], cancellationToken);
        if (answer.Body.Text("access_token") is not { Length: > 0 } access || answer.Body.Whole("expires_in") is not { } lasting)
        {
            throw new SourceException(SourceFault.Token,
                "Instagram does not renew this token: it is younger than a day, or has expired. Give the connection a new one before it expires.");
        }

        return new RefreshedToken(token with { Access = access }, _clock.GetUtcNow().AddSeconds(lasting));
    }
}
