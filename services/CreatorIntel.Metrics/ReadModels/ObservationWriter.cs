using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using Marten;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Queues observations as rows; a row that is there already stays as it is.</summary>
internal static class ObservationWriter
{
    private static readonly JsonSerializerOptions ColumnNames = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void Write(this IDocumentOperations operations, AccountConnected message) =>
        operations.QueueSqlCommand(
            """
            insert into account (account_id, sequence, name, time_zone, synthetic)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """,
            message.Account.ToString(), message.Sequence, message.Name, message.TimeZone, message.Synthetic);

    public static void Write(this IDocumentOperations operations, AccountDaysObserved message) =>
        Insert(operations, message.Account, message.Days,
            """
            insert into account_day (account_id, sequence, day, recorded_at,
                followers, impressions, views, reach, profile_views, website_clicks)
            select ?, r.* from jsonb_to_recordset(?::jsonb) as r(sequence bigint, day date, recorded_at timestamptz,
                followers bigint, impressions bigint, views bigint, reach bigint, profile_views bigint, website_clicks bigint)
            on conflict do nothing
            """);

    public static void Write(this IDocumentOperations operations, PostsObserved message)
    {
        Insert(operations, message.Account, message.Posts,
            """
            insert into post (account_id, sequence, post_id, recorded_at, content_type, published_at, caption, permalink)
            select ?, r.* from jsonb_to_recordset(?::jsonb) as r(sequence bigint, post_id text, recorded_at timestamptz,
                content_type text, published_at timestamptz, caption text, permalink text)
            on conflict do nothing
            """);
        Insert(operations, message.Account, message.Measurements,
            """
            insert into post_measurement (account_id, sequence, post_id, observed_at, recorded_at,
                impressions, views, reach, likes, comments, shares, saves, follows, clicks)
            select ?, r.* from jsonb_to_recordset(?::jsonb) as r(sequence bigint, post_id text,
                observed_at timestamptz, recorded_at timestamptz,
                impressions bigint, views bigint, reach bigint, likes bigint, comments bigint, shares bigint, saves bigint,
                follows bigint, clicks bigint)
            on conflict do nothing
            """);
    }

    private static void Insert<T>(IDocumentOperations operations, AccountKey account, IReadOnlyList<T> rows, string sql)
    {
        if (rows.Count > 0) operations.QueueSqlCommand(sql, account.ToString(), JsonSerializer.Serialize(rows, ColumnNames));
    }
}
