using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using Marten;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Queues observations as rows; a row that is there already stays as it is.</summary>
internal static class ObservationWriter
{
    public static void Write(this IDocumentOperations operations, AccountConnected message) =>
        operations.QueueSqlCommand(
            """
            insert into account (account_id, sequence, name, time_zone, synthetic)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """,
            message.Account.ToString(), message.Sequence, message.Name, message.TimeZone, message.Synthetic);

    public static void Write(this IDocumentOperations operations, AccountDaysObserved message) =>
        Insert(operations, message.Account, [.. message.Days],
            """
            insert into account_day (account_id, sequence, day, recorded_at,
                followers, impressions, views, reach, profile_views, website_clicks)
            select ?, r.* from unnest(?::bigint[], ?::date[], ?::timestamptz[],
                ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[]) r
            on conflict do nothing
            """,
            days => [
                Column(days, day => day.Sequence), Column(days, day => day.Day), Column(days, day => day.RecordedAt.ToUniversalTime()),
                Column(days, day => day.Followers), Column(days, day => day.Impressions), Column(days, day => day.Views),
                Column(days, day => day.Reach), Column(days, day => day.ProfileViews), Column(days, day => day.WebsiteClicks),
            ]);

    public static void Write(this IDocumentOperations operations, PostsObserved message) => operations.Write([message]);

    /// <param name="operations">Where to queue them.</param>
    /// <param name="messages">Posts of one account.</param>
    public static void Write(this IDocumentOperations operations, IReadOnlyList<PostsObserved> messages)
    {
        Insert(operations, messages[0].Account, [.. messages.SelectMany(message => message.Posts)],
            """
            insert into post (account_id, sequence, post_id, recorded_at, content_type, published_at, caption, permalink)
            select ?, r.* from unnest(?::bigint[], ?::text[], ?::timestamptz[], ?::text[], ?::timestamptz[], ?::text[], ?::text[]) r
            on conflict do nothing
            """,
            posts => [
                Column(posts, post => post.Sequence), Column(posts, post => post.PostId),
                Column(posts, post => post.RecordedAt.ToUniversalTime()), Column(posts, post => post.ContentType),
                Column(posts, post => post.PublishedAt.ToUniversalTime()), Column(posts, post => post.Caption),
                Column(posts, post => post.Permalink),
            ]);
        Insert(operations, messages[0].Account, [.. messages.SelectMany(message => message.Measurements)],
            """
            insert into post_measurement (account_id, sequence, post_id, observed_at, recorded_at,
                impressions, views, reach, likes, comments, shares, saves, follows, clicks)
            select ?, r.* from unnest(?::bigint[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[],
                ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[]) r
            on conflict do nothing
            """,
            posts => [
                Column(posts, post => post.Sequence), Column(posts, post => post.PostId),
                Column(posts, post => post.ObservedAt.ToUniversalTime()), Column(posts, post => post.RecordedAt.ToUniversalTime()),
                Column(posts, post => post.Impressions), Column(posts, post => post.Views), Column(posts, post => post.Reach),
                Column(posts, post => post.Likes), Column(posts, post => post.Comments), Column(posts, post => post.Shares),
                Column(posts, post => post.Saves), Column(posts, post => post.Follows), Column(posts, post => post.Clicks),
            ]);
    }

    private static void Insert<T>(IDocumentOperations operations, AccountKey account, T[] rows, string sql, Func<T[], object[]> columns)
    {
        if (rows.Length > 0) operations.QueueSqlCommand(sql, [account.ToString(), .. columns(rows)]);
    }

    private static TCell[] Column<T, TCell>(T[] rows, Converter<T, TCell> cell) => Array.ConvertAll(rows, cell);
}
