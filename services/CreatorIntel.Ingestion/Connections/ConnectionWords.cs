using System.Globalization;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>How a connection stands, in words that a creator understands.</summary>
internal static class ConnectionWords
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(14);

    public static ConnectionStatus StatusOf(ConnectionState state) => state switch
    {
        { PausedAt: not null } => ConnectionStatus.Paused,
        { Stop: { RetryAt: null } } => ConnectionStatus.NeedsAttention,
        { Stop: not null } => ConnectionStatus.Waiting,
        { SyncStartedAt: not null } => ConnectionStatus.Syncing,
        _ => ConnectionStatus.Connected,
    };

    /// <summary>What keeps it; null where nothing does.</summary>
    public static string? Of(ConnectionState state) => state.PausedAt is not null
        ? "Paused: nothing is asked before you resume it."
        : state.Stop?.Words;

    /// <summary>What a user should know of it.</summary>
    /// <param name="state">The connection.</param>
    /// <param name="renewsItself">True where the token is renewed without the user.</param>
    /// <param name="unread">Answers that were not understood.</param>
    /// <param name="now">When.</param>
    public static IEnumerable<string> Warnings(ConnectionState state, bool renewsItself, long unread, DateTimeOffset now)
    {
        foreach (var warning in state.Identity.Warnings) yield return warning;
        var expires = state.Identity.ExpiresAt;
        if (expires is not null && expires - now < Soon && (!renewsItself || state.RenewalProblem is not null))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"The token expires on {expires:yyyy-MM-dd}. Replace it before, so that no day is missed.");
        }

        if (state.RenewalProblem is { } problem) yield return $"The platform gave no new token: {problem}";
        if (unread == 1) yield return "One answer of the platform was not understood. It is kept; the rest is recorded.";
        if (unread > 1)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{unread} answers of the platform were not understood. They are kept; the rest is recorded.");
        }
    }
}
