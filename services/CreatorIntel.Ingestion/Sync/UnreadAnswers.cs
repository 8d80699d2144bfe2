using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>Answers of platforms that were not understood, and rows of them that could not be used: kept to be looked at.</summary>
internal sealed class UnreadAnswers(NpgsqlDataSource database)
{
    /// <summary>How many of a connection are kept, the newest.</summary>
    public const int Most = 100;

    private const int MostLetters = 16_000;

    public const string Table =
        """
        create table if not exists unread_answer (
            id bigint generated always as identity primary key,
            connection_id text not null,
            words text not null,
            body text not null,
            received_at timestamptz not null);
        create index if not exists unread_answer_by_connection on unread_answer (connection_id, id desc);
        """;

    /// <summary>Keeps an answer when the session is saved.</summary>
    public static void Keep(IDocumentOperations operations, string connectionId, string words, string? body, DateTimeOffset now)
    {
        var kept = (body ?? "").Replace('\0', ' ');
        operations.QueueSqlCommand(
            "insert into unread_answer (connection_id, words, body, received_at) values (?, ?, ?, ?)",
            connectionId, words, kept.Length <= MostLetters ? kept : kept[..MostLetters], now);
        operations.QueueSqlCommand(
            "delete from unread_answer where connection_id = ? and id <= (select id from unread_answer where connection_id = ? order by id desc offset ? limit 1)",
            connectionId, connectionId, Most);
    }

    /// <summary>Forgets those of a connection when the session is saved.</summary>
    public static void Forget(IDocumentOperations operations, string connectionId) =>
        operations.QueueSqlCommand("delete from unread_answer where connection_id = ?", connectionId);

    /// <summary>Those of a connection, the newest first.</summary>
    public async Task<IReadOnlyList<UnreadAnswer>> ReadAsync(string connectionId, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "select words, body, received_at from unread_answer where connection_id = $1 order by id desc");
        command.Parameters.AddWithValue(connectionId);
        var answers = new List<UnreadAnswer>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            answers.Add(new UnreadAnswer(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2)));
        return answers;
    }

    /// <summary>How many there are of a connection.</summary>
    public async Task<long> CountAsync(string connectionId, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select count(*) from unread_answer where connection_id = $1");
        command.Parameters.AddWithValue(connectionId);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}

/// <summary>An answer that was not understood.</summary>
/// <param name="Words">What is wrong with it.</param>
/// <param name="Body">Its beginning: hostile input.</param>
/// <param name="ReceivedAt">When (UTC).</param>
internal sealed record UnreadAnswer(string Words, string Body, DateTimeOffset ReceivedAt);
