using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.ServiceDefaults.EventStore;
using Grpc.Core;
using Marten;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>
/// Builds the observation tables anew from what Ingestion has recorded: for a database that was lost, a broker that was
/// emptied, or doubt. One transaction: readers see the old rows until the new ones are complete.
/// </summary>
internal sealed class Rebuilding(
    IngestionService.IngestionServiceClient ingestion, IDocumentStore store, NpgsqlDataSource database)
{
    public async Task<RebuildReply> RunAsync(CancellationToken cancellationToken)
    {
        var accounts = new HashSet<AccountKey>();
        var observations = 0L;
        await using (var session = store.OpenSession(Tenancy.System))
        {
            foreach (var table in Tables.Names) session.QueueSqlCommand($"delete from {table}");
            using var call = ingestion.Replay(new ReplayRequest(), cancellationToken: cancellationToken);
            await foreach (var message in call.ResponseStream.ReadAllAsync(cancellationToken))
            {
                observations += Write(session, message, accounts);
            }

            await session.SaveChangesAsync(cancellationToken);
        }

        foreach (var account in accounts) await TellAsync(account, cancellationToken);
        return new RebuildReply { Observations = observations, ContentHash = await ContentHash.OfAsync(database, Tables.Names, cancellationToken) };
    }

    private static int Write(IDocumentSession session, ReplayedMessage message, HashSet<AccountKey> accounts)
    {
        switch (message.Type)
        {
            case nameof(AccountConnected):
                var connected = Read<AccountConnected>(message);
                accounts.Add(connected.Account);
                session.Write(connected);
                return 0;
            case nameof(AccountDaysObserved):
                var days = Read<AccountDaysObserved>(message);
                session.Write(days);
                return days.Days.Count;
            case nameof(PostsObserved):
                var posts = Read<PostsObserved>(message);
                session.Write(posts);
                return posts.Measurements.Count;
            default:
                throw new InvalidOperationException($"A replayed message of the unknown type '{message.Type}'.");
        }
    }

    private static T Read<T>(ReplayedMessage message) =>
        JsonSerializer.Deserialize<T>(message.Json.Span, EventStore.Json)
        ?? throw new InvalidOperationException($"An empty {message.Type}.");

    private async Task TellAsync(AccountKey account, CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(account.Workspace);
        session.Events.Append(FiguresChanged.StreamOf(account), new FiguresChanged(account, 0));
        await session.SaveChangesAsync(cancellationToken);
    }
}
