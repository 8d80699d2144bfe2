using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using Marten;

namespace CreatorIntel.Ingestion.Scheduling;

/// <summary>Renews tokens before they expire; where the platform gives none, the user is told while there is time.</summary>
internal sealed class TokenRenewal(IDocumentStore store, Sources sources, TokenStore tokens, TimeProvider clock)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromHours(12);
    private static readonly TimeSpan WhereNoEndIsTold = TimeSpan.FromDays(1);

    /// <summary>Renews the token of a connection, if it is time and its platform can.</summary>
    public async Task RenewAsync(OpenConnection connection, CancellationToken cancellationToken)
    {
        if (sources.Find(connection.Kind) is not ITokenRefresh platform) return;
        await using var session = store.QuerySession(connection.Workspace);
        var snapshot = await session.LoadAsync<ConnectionSnapshot>(StreamIds.OfConnection(connection.Id), cancellationToken);
        if (snapshot?.State is not { ClosedAt: null } state) return;
        if (await tokens.FindAsync(connection.Id, cancellationToken) is not { } token || !IsDue(state, token, platform)) return;
        try
        {
            var calls = sources.CallsOf(connection.Id, connection.Kind, token, state.Settings);
            var renewed = await platform.RefreshAsync(token, calls, cancellationToken);
            await ConnectionChange.SaveAsync(store, connection.Workspace, connection.Id, (changes, now) =>
            {
                if (!IsOf(state, now)) return [];
                tokens.Keep(changes, connection.Id, renewed.Token);
                return [new TokenRenewed(renewed.ExpiresAt, clock.GetUtcNow())];
            }, cancellationToken);
        }
        catch (SourceException e)
        {
            await ConnectionChange.SaveAsync(
                store, connection.Workspace, connection.Id, (_, now) => IsOf(state, now) ? [new TokenRenewalFailed(e.Message, clock.GetUtcNow())] : [],
                cancellationToken);
        }
    }

    /// <summary>False where the connection was ended, or the user gave another token, while the platform was asked.</summary>
    private static bool IsOf(ConnectionState asked, ConnectionState now) => now.ClosedAt is null && now.ReplacedAt == asked.ReplacedAt;

    /// <summary>
    /// A platform that does not tell when a token expires is asked for a new one at once, because that one's end may be
    /// told, and where it is not, once a day.
    /// </summary>
    private bool IsDue(ConnectionState state, SourceToken token, ITokenRefresh platform)
    {
        if (platform.TakesRefreshToken && token.Refresh is null) return false;
        var now = clock.GetUtcNow();
        if (now - state.RenewalFailedAt < BetweenTries) return false;
        return state.Identity.ExpiresAt is { } expires ? expires - now <= platform.Ahead : !(now - state.RenewedAt < WhereNoEndIsTold);
    }
}
