using CreatorIntel.Ingestion.Secrets;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>The kinds of sources there are, and calls to them.</summary>
internal sealed class Sources(
    IEnumerable<ISourceConnector> connectors, IOptionsMonitor<SourceSettings> settings, IHttpClientFactory clients,
    CallBudget budget, TimeProvider clock)
{
    private readonly Dictionary<string, ISourceConnector> _connectors =
        connectors.ToDictionary(connector => connector.Kind, StringComparer.Ordinal);

    /// <summary>The kinds, in order.</summary>
    public IEnumerable<string> Kinds => _connectors.Keys.Order(StringComparer.Ordinal);

    /// <summary>The connector of a kind; null where there is none.</summary>
    public ISourceConnector? Find(string kind) => _connectors.GetValueOrDefault(kind);

    /// <summary>The connector of a kind that is known to exist.</summary>
    public ISourceConnector Of(string kind) =>
        Find(kind) ?? throw new InvalidOperationException($"No connector is registered for the kind '{kind}'.");

    /// <summary>How a kind is asked.</summary>
    public SourceSettings SettingsOf(string kind) => settings.Get(kind);

    /// <summary>Calls of one connection.</summary>
    public SourceCalls CallsOf(string connectionId, string kind, SourceToken token, IReadOnlyDictionary<string, string> own) => new(
        new CallerOf(connectionId, Of(kind), token, own), clients.CreateClient(ClientOf(kind)), SettingsOf(kind), budget, clock);

    /// <summary>Name of the HTTP client of a kind.</summary>
    public static string ClientOf(string kind) => $"source-{kind}";
}
