using System.Security.Cryptography;
using Npgsql;

namespace CreatorIntel.Ingestion.Webhooks;

/// <summary>Notices that wait to be worked on. A platform repeats itself: the same body is kept once.</summary>
internal sealed class WebhookInbox(NpgsqlDataSource database)
{
    /// <summary>How often a notice is tried: a story can be told of before a sync has seen it.</summary>
    public const int MostTries = 12;

    public const string Table =
        """
        create table if not exists webhook_inbox (
            body_hash bytea primary key,
            platform text not null,
            body text not null,
            received_at timestamptz not null,
            tries int not null default 0,
            due_at timestamptz not null,
            done boolean not null default false);
        create index if not exists webhook_inbox_waiting on webhook_inbox (due_at) where not done;
        delete from webhook_inbox where received_at < now() - interval '30 days';
        """;

    /// <summary>Keeps a notice; one that was kept before changes nothing.</summary>
    public async Task KeepAsync(string platform, ReadOnlyMemory<byte> body, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            insert into webhook_inbox (body_hash, platform, body, received_at, due_at) values ($1, $2, $3, $4, $4)
            on conflict do nothing
            """);
        command.Parameters.AddWithValue(SHA256.HashData(body.Span));
        command.Parameters.AddWithValue(platform);
        command.Parameters.AddWithValue(System.Text.Encoding.UTF8.GetString(body.Span).Replace('\0', ' '));
        command.Parameters.AddWithValue(now);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The notice that is due and has waited longest; null where none is.</summary>
    public async Task<Notice?> NextAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "select body_hash, platform, body, received_at, tries from webhook_inbox where not done and due_at <= $1 order by due_at limit 1");
        command.Parameters.AddWithValue(now);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new Notice(
                reader.GetFieldValue<byte[]>(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3), reader.GetInt32(4))
            : null;
    }

    /// <summary>Is done with a notice.</summary>
    public Task FinishAsync(Notice notice, CancellationToken cancellationToken) =>
        NoteAsync(notice, "done = true, body = ''", null, cancellationToken);

    /// <summary>Tries a notice again at an instant.</summary>
    public Task PutOffAsync(Notice notice, DateTimeOffset until, CancellationToken cancellationToken) =>
        NoteAsync(notice, "tries = tries + 1, due_at = $2", until, cancellationToken);

    private async Task NoteAsync(Notice notice, string change, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand($"update webhook_inbox set {change} where body_hash = $1");
        command.Parameters.AddWithValue(notice.Hash);
        if (until is { } instant) command.Parameters.AddWithValue(instant);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>A notice of a platform.</summary>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="Platform">Who sent it.</param>
/// <param name="Body">What it says: hostile input.</param>
/// <param name="ReceivedAt">When it arrived (UTC).</param>
/// <param name="Tries">How often it was tried before.</param>
internal sealed record Notice(byte[] Hash, string Platform, string Body, DateTimeOffset ReceivedAt, int Tries);
