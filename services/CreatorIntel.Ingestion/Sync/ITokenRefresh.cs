using CreatorIntel.Ingestion.Secrets;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>A connector whose tokens are renewed without the user: it implements this beside <see cref="ISourceConnector"/>.</summary>
internal interface ITokenRefresh
{
    /// <summary>How long before a token expires a new one is asked for.</summary>
    TimeSpan Ahead { get; }

    /// <summary>True where a new token is got with a refresh token that the user gives beside the first one.</summary>
    bool TakesRefreshToken => true;

    /// <summary>Asks for a new token. The calls carry the present one.</summary>
    /// <exception cref="SourceException">The platform gives none, and why.</exception>
    Task<RefreshedToken> RefreshAsync(SourceToken token, ISourceCalls calls, CancellationToken cancellationToken);
}

/// <summary>A new token.</summary>
/// <param name="Token">The token, with what is needed for the next one.</param>
/// <param name="ExpiresAt">When it expires (UTC); null where the platform does not tell.</param>
internal sealed record RefreshedToken(SourceToken Token, DateTimeOffset? ExpiresAt);
