using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Gateway.Api;

/// <summary>Connections as the browser gets them.</summary>
internal static class ConnectionMapping
{
    public static ConnectionPage ToPage(this Connection connection) => new(
        connection.ConnectionId, connection.Kind, connection.Name, Given(connection.AccountId), connection.Status.ToText(),
        Given(connection.Words), [.. connection.Warnings], connection.LastSyncAt?.ToDateTimeOffset(),
        connection.NextSyncAt?.ToDateTimeOffset(), connection.HasProgress ? connection.Progress : null,
        new(connection.Budget.Used, connection.Budget.Limit, connection.Budget.Share, connection.Budget.ResetsAt?.ToDateTimeOffset()),
        [.. connection.Refused], [.. connection.Competitors], connection.TokenExpiresAt?.ToDateTimeOffset(),
        connection.ConnectedAt.ToDateTimeOffset());

    private static string ToText(this ConnectionStatus status) => status switch
    {
        ConnectionStatus.Connected => "connected",
        ConnectionStatus.Syncing => "syncing",
        ConnectionStatus.Waiting => "waiting",
        ConnectionStatus.Paused => "paused",
        ConnectionStatus.NeedsAttention => "needs-attention",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A connection has one of the known states."),
    };

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
