using Marten;
using MassTransit;
using Npgsql;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>
/// Which messages a service has handled. The row is written in the transaction of the consumer's own write: a message
/// that is delivered again, before or after a crash, changes nothing.
/// </summary>
public sealed class Inbox(NpgsqlDataSource database)
{
    internal const string PrimaryKey = "inbox_pkey";

    /// <summary>Creates the table, and forgets messages too old to come again.</summary>
    public const string Table =
        $"""
        create table if not exists inbox (
            message_id uuid not null,
            handled_at timestamptz not null default now(),
            constraint {PrimaryKey} primary key (message_id));
        delete from inbox where handled_at < now() - interval '30 days';
        """;

    /// <summary>The messages that have not been handled yet.</summary>
    public async Task<IReadOnlyList<ConsumeContext<T>>> UnhandledAsync<T>(
        IEnumerable<ConsumeContext<T>> messages, CancellationToken cancellationToken)
        where T : class
    {
        var byId = messages.DistinctBy(IdOf).ToDictionary(IdOf);
        await using var command = database.CreateCommand("select message_id from inbox where message_id = any($1)");
        command.Parameters.AddWithValue(byId.Keys.ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) byId.Remove(reader.GetGuid(0));
        return [.. byId.Values];
    }

    /// <summary>
    /// Handles a message once: <paramref name="write"/> queues what it changes in the session, whose one transaction
    /// also notes the message as handled.
    /// </summary>
    public static async Task HandleAsync(ConsumeContext message, IDocumentSession session, Action write)
    {
        MarkHandled(session, message);
        write();
        try
        {
            await session.SaveChangesAsync(message.CancellationToken);
        }
        catch (Exception e) when (e.IsDuplicateOf(PrimaryKey))
        {
            LogContext.Debug?.Log("Message {MessageId} was handled before", message.MessageId);
        }
    }

    /// <summary>Notes a message as handled when the session is saved.</summary>
    public static void MarkHandled(IDocumentSession session, ConsumeContext message) =>
        session.QueueSqlCommand("insert into inbox (message_id) values (?)", IdOf(message));

    private static Guid IdOf(ConsumeContext message) =>
        message.MessageId ?? throw new InvalidOperationException("A message without an id cannot be told from its repetition.");
}
