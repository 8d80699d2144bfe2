using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Imports;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>Changes a connection in one transaction; when another writer was faster, decides again on what is there now.</summary>
internal static class ConnectionChange
{
    private const int ConflictRetries = 20;

    /// <param name="store">The store.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="connectionId">The connection.</param>
    /// <param name="decide">Says which events follow, and queues what belongs to them.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The state after the change.</returns>
    /// <exception cref="UnknownConnectionException">There is no such connection.</exception>
    public static async Task<ConnectionState> SaveAsync(
        IDocumentStore store, string workspace, string connectionId,
        Func<IDocumentSession, ConnectionState, IReadOnlyList<object>> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var session = store.OpenSession(workspace);
            var stream = await session.Events.FetchForWriting<ConnectionSnapshot>(StreamIds.OfConnection(connectionId), cancellationToken);
            var state = stream.Aggregate?.State ?? throw new UnknownConnectionException(connectionId);
            var events = decide(session, state);
            stream.AppendMany(events);
            try
            {
                await session.SaveChangesAsync(cancellationToken);
                return events.Aggregate(state, (now, e) => ConnectionState.Evolve(now, e)!);
            }
            catch (Exception e) when (Conflicts.IsConflict(e) && attempt < ConflictRetries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(10, 50 * attempt)), cancellationToken);
            }
        }
    }
}

/// <summary>There is no such connection in the workspace.</summary>
internal sealed class UnknownConnectionException(string connectionId) : Exception($"There is no connection '{connectionId}'.");
