using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>The state of a connection's stream.</summary>
/// <param name="Id">The stream.</param>
/// <param name="State">The state after its last event.</param>
internal sealed record ConnectionSnapshot(string Id, ConnectionState State);

internal sealed class ConnectionSnapshots : SingleStreamProjection<ConnectionSnapshot, string>
{
    public override ConnectionSnapshot? Evolve(ConnectionSnapshot? snapshot, string id, IEvent e) =>
        ConnectionState.Evolve(snapshot?.State, e.Data) is { } state ? new ConnectionSnapshot(id, state) : null;
}
