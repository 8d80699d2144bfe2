using System.Text.Json;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>
/// Posts that a connection knows, and when it last measured them: written in the transactions of its pages and by nothing
/// else. An import of the same account changes the posts' streams and nothing here, and of all workers only the one whose
/// turn it is moves the sync on, so that what a run read when it began, and noted since, is what stands in the table.
/// </summary>
internal sealed class KnownPosts(NpgsqlDataSource database)
{
    public const string Table =
        """
        create table if not exists known_post (
            connection_id text not null,
            post_id text not null,
            content_type text not null,
            published_at timestamptz not null,
            measured_at timestamptz,
            primary key (connection_id, post_id));
        """;

    /// <summary>The posts of a connection.</summary>
    public async Task<KnownPostSet> ReadAsync(string connectionId, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select post_id, content_type, published_at, measured_at from known_post
            where connection_id = $1
            """);
        command.Parameters.AddWithValue(connectionId);
        var posts = new List<KnownPost>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            posts.Add(new KnownPost(
                reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2),
                reader.IsDBNull(3) ? null : reader.GetFieldValue<DateTimeOffset>(3)));
        }

        return KnownPostSet.Of(posts);
    }

    /// <summary>Queues what a page of a sync that began at <paramref name="now"/> says.</summary>
    public static void Note(IDocumentOperations operations, string connectionId, KnownPostChange change, DateTimeOffset now)
    {
        if (change.Described.Count > 0)
        {
            operations.QueueSqlCommand(
                """
                insert into known_post (connection_id, post_id, content_type, published_at)
                select ?, r.* from jsonb_to_recordset(?::jsonb) as r("postId" text, "contentType" text, "publishedAt" timestamptz)
                on conflict (connection_id, post_id) do update set
                    content_type = excluded.content_type, published_at = excluded.published_at
                """,
                connectionId, JsonSerializer.Serialize(change.Described, EventStore.Json));
        }

        if (change.Measured.Count > 0)
        {
            operations.QueueSqlCommand(
                "update known_post set measured_at = ? where connection_id = ? and post_id = any(?)",
                now, connectionId, change.Measured.ToArray());
        }

        if (change.Removed.Count > 0)
            operations.QueueSqlCommand("delete from known_post where connection_id = ? and post_id = any(?)", connectionId, change.Removed.ToArray());
    }
}
