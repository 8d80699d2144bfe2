using System.Text.Json;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Domain;
using Grpc.Core;
using Marten;
using Npgsql;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.ReadModels;

/// <summary>
/// Builds the shop tables anew from what Ingestion has recorded. One transaction: readers see the old rows until the new
/// ones are complete.
/// </summary>
internal sealed class ShopRebuilding(
    V1.IngestionService.IngestionServiceClient ingestion, IDocumentStore store, NpgsqlDataSource database)
{
    public async Task<V1.RebuildReply> RunAsync(CancellationToken cancellationToken)
    {
        var shops = new HashSet<(string Workspace, string Shop)>();
        var facts = 0L;
        await using (var session = store.OpenSession(Tenancy.System))
        {
            foreach (var table in ShopTables.Names) session.QueueSqlCommand($"delete from {table}");
            using var call = ingestion.Replay(new V1.ReplayRequest { What = V1.Replayed.Shop }, cancellationToken: cancellationToken);
            await foreach (var replayed in call.ResponseStream.ReadAllAsync(cancellationToken))
            {
                var message = Read(replayed);
                shops.Add((message.Workspace, message.Shop));
                facts += session.Write(message);
            }

            await session.SaveChangesAsync(cancellationToken);
        }

        foreach (var (workspace, shop) in shops) await TellAsync(workspace, shop, cancellationToken);
        return new V1.RebuildReply
        {
            Observations = facts,
            ContentHash = await ContentHash.OfAsync(database, ShopTables.Names, cancellationToken),
        };
    }

    private static ShopObserved Read(V1.ReplayedMessage message) =>
        message.Type == nameof(ShopObserved)
            ? JsonSerializer.Deserialize<ShopObserved>(message.Json.Span, EventStore.Json)
                ?? throw new InvalidOperationException($"An empty {message.Type}.")
            : throw new InvalidOperationException($"A replayed message of the unknown type '{message.Type}'.");

    private async Task TellAsync(string workspace, string shop, CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(workspace);
        session.Events.Append(ShopRecorded.StreamOf(shop), new ShopRecorded(shop, 0));
        await session.SaveChangesAsync(cancellationToken);
    }
}
