using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>Posts that a connection knows, and when it last measured them: written in the transactions of its pages.</summary>
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

    /// <summary>The posts of a connection, in order of id.</summary>
    public async Task<IReadOnlyList<KnownPost>> ReadAsync(string connectionId, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select post_id, content_type, published_at, measured_at from known_post
            where connection_id = $1 order by post_id collate "C"
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

        return posts;
    }

    /// <summary>Queues what a page says of the account's own posts.</summary>
    public static void Note(IDocumentOperations operations, string connectionId, RowAccount account, SyncPage page, DateTimeOffset now)
    {
        var own = page.Rows.OfType<PostOutcome>().Select(post => post.Row)
            .Where(row => row.Account.StreamId == account.StreamId).ToArray();
        var described = own.Where(row => row is { PublishedAt: not null, Removed: false })
            .GroupBy(row => row.PostId).Select(rows => rows.Last())
            .Select(row => new KnownRow(row.PostId, row.ContentType ?? ContentTypes.Unknown, row.PublishedAt!.Value)).ToArray();
        if (described.Length > 0)
        {
            operations.QueueSqlCommand(
                """
                insert into known_post (connection_id, post_id, content_type, published_at)
                select ?, r.* from jsonb_to_recordset(?::jsonb) as r("postId" text, "contentType" text, "publishedAt" timestamptz)
                on conflict (connection_id, post_id) do update set
                    content_type = excluded.content_type, published_at = excluded.published_at
                """,
                connectionId, JsonSerializer.Serialize(described, EventStore.Json));
        }

        if (page.Measured.Count > 0)
        {
            operations.QueueSqlCommand(
                "update known_post set measured_at = ? where connection_id = ? and post_id = any(?)",
                now, connectionId, page.Measured.ToArray());
        }

        var removed = own.Where(row => row.Removed).Select(row => row.PostId).ToArray();
        if (removed.Length > 0)
            operations.QueueSqlCommand("delete from known_post where connection_id = ? and post_id = any(?)", connectionId, removed);
    }

    private sealed record KnownRow(string PostId, string ContentType, DateTimeOffset PublishedAt);
}
