using System.Runtime.InteropServices;
using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.Metrics.Formulas;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Loads an account's observations from the tables.</summary>
internal sealed class ObservationLoader(NpgsqlDataSource database)
{
    private static readonly PostMetrics NotMeasured = PostMetrics.Of(null, null, null, null, null, null, null);

    /// <summary>Everything that was known of the account at an instant.</summary>
    /// <param name="account">The account.</param>
    /// <param name="version">The account's data version.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC).</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    public async Task<AccountObservations> LoadAsync(
        AccountKey account, long version, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var until = asOf == DateTimeOffset.MaxValue ? DateTime.MaxValue.ToUniversalTime() : asOf.UtcDateTime;
        await using var batch = Batch(account, (TimeZoneSql, [until]), (RecordedThroughSql, [until]), (DaysSql, [until]),
            (TotalsSql, [until]), (PostsSql, [until]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var zone = await ReadZoneAsync(reader, cancellationToken);
        var recordedThrough = await ReadInstantAsync(reader, cancellationToken);
        var days = await ReadDaysAsync(reader, cancellationToken);
        var posts = await ReadPostsAsync(reader, cancellationToken);
        return new AccountObservations(version, zone, posts, days, recordedThrough);
    }

    /// <summary>What was known before together with what was added since: the same as everything loaded again.</summary>
    /// <param name="known">What was known before.</param>
    /// <param name="account">The account.</param>
    /// <param name="version">The account's data version now.</param>
    /// <param name="added">Where what was added is; observations there that were known before do no harm.</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    public async Task<AccountObservations> AddAsync(
        AccountObservations known, AccountKey account, long version, Positions added, CancellationToken cancellationToken)
    {
        var (zone, through, days, touched) = await LoadAddedAsync(account, added, cancellationToken);
        if (touched.Count > known.Posts.Count) return await LoadAsync(account, version, DateTimeOffset.MaxValue, cancellationToken);

        var posts = touched.Count == 0 ? known.Posts : known.Posts.With(await LoadPostsAsync(account, touched, cancellationToken));
        var recordedThrough = known.RecordedThrough is null || through > known.RecordedThrough ? through : known.RecordedThrough;
        return new AccountObservations(version, zone, posts, days, recordedThrough);
    }

    /// <summary>The zone, the latest recording among what was added, all days, and the posts that something was added to.</summary>
    private async Task<(TimeZoneInfo Zone, DateTimeOffset? Through, AccountDays Days, List<string> Posts)> LoadAddedAsync(
        AccountKey account, Positions added, CancellationToken cancellationToken)
    {
        await using var batch = Batch(
            account, (TimeZoneSql, [DateTime.MaxValue.ToUniversalTime()]), (AddedThroughSql, [added.First, added.Last]),
            (DaysSql, [DateTime.MaxValue.ToUniversalTime()]), (AddedPostsSql, [added.First, added.Last]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var zone = await ReadZoneAsync(reader, cancellationToken);
        var through = await ReadInstantAsync(reader, cancellationToken);
        var days = await ReadDaysAsync(reader, cancellationToken);
        var posts = new List<string>();
        while (await reader.ReadAsync(cancellationToken)) posts.Add(reader.GetString(0));
        return (zone, through, days, posts);
    }

    private async Task<PostColumns> LoadPostsAsync(AccountKey account, List<string> postIds, CancellationToken cancellationToken)
    {
        var until = DateTime.MaxValue.ToUniversalTime();
        await using var batch = Batch(account, (TotalsOfSql, [until, postIds]), (PostsOfSql, [until, postIds]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        return await ReadPostsAsync(reader, cancellationToken);
    }

    private NpgsqlBatch Batch(AccountKey account, params ReadOnlySpan<(string Sql, object[] Values)> commands)
    {
        var batch = database.CreateBatch();
        foreach (var (sql, values) in commands)
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.AddWithValue(account.ToString());
            foreach (var value in values) command.Parameters.AddWithValue(value);
            batch.BatchCommands.Add(command);
        }

        return batch;
    }

    private static async Task<TimeZoneInfo> ReadZoneAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var zone = await reader.ReadAsync(cancellationToken) ? reader.GetString(0) : "UTC";
        await reader.NextResultAsync(cancellationToken);
        return TimeZoneInfo.FindSystemTimeZoneById(zone);
    }

    private static async Task<DateTimeOffset?> ReadInstantAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        DateTimeOffset? instant = reader.IsDBNull(0) ? null : reader.GetFieldValue<DateTimeOffset>(0);
        await reader.NextResultAsync(cancellationToken);
        return instant;
    }

    private static async Task<AccountDays> ReadDaysAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var days = new List<DayObservation>();
        while (await reader.ReadAsync(cancellationToken))
        {
            days.Add(new DayObservation(
                reader.GetFieldValue<DateOnly>(0), reader.GetFieldValue<DateTimeOffset>(1), reader.GetInt64(2),
                DayMetrics.Of(
                    Nullable(reader, 3), Nullable(reader, 4), Nullable(reader, 5), Nullable(reader, 6), Nullable(reader, 7),
                    Nullable(reader, 8))));
        }

        await reader.NextResultAsync(cancellationToken);
        return AccountDays.Of(days);
    }

    private static async Task<Dictionary<string, PostMetrics>> ReadTotalsAsync(
        NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var totals = new Dictionary<string, PostMetrics>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
        {
            ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(totals, reader.GetString(MeasurementColumns.Count), out var isKnown);
            var measured = MeasurementColumns.Read(reader);
            total = isKnown ? total.CompletedBy(measured) : measured;
        }

        await reader.NextResultAsync(cancellationToken);
        return totals;
    }

    private static async Task<PostColumns> ReadPostsAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var totals = await ReadTotalsAsync(reader, cancellationToken);
        var posts = new PostColumnsBuilder(totals.Count);
        while (await reader.ReadAsync(cancellationToken))
        {
            var id = reader.GetString(0);
            posts.Add(id, reader.GetFieldValue<DateTime>(1).Ticks, reader.GetString(2), totals.GetValueOrDefault(id, NotMeasured));
        }

        return posts.Build();
    }

    private static long? Nullable(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetInt64(column);

    private const string TimeZoneSql =
        "select time_zone from account where account_id = $1 and $2::timestamptz is not null order by sequence desc limit 1";

    private const string RecordedThroughSql =
        """
        select greatest(
            (select max(recorded_at) from account_day where account_id = $1 and recorded_at <= $2),
            (select max(recorded_at) from post where account_id = $1 and recorded_at <= $2),
            (select max(recorded_at) from post_measurement where account_id = $1 and recorded_at <= $2))
        """;

    private const string DaysSql =
        """
        select day, recorded_at, sequence, followers, impressions, views, reach, profile_views, website_clicks
        from account_day
        where account_id = $1 and recorded_at <= $2
        """;

    private const string AddedThroughSql =
        """
        select greatest(
            (select max(recorded_at) from account_day where account_id = $1 and sequence between $2 and $3),
            (select max(recorded_at) from post where account_id = $1 and sequence between $2 and $3),
            (select max(recorded_at) from post_measurement where account_id = $1 and sequence between $2 and $3))
        """;

    private const string AddedPostsSql =
        """
        select post_id from post where account_id = $1 and sequence between $2 and $3
        union
        select post_id from post_measurement where account_id = $1 and sequence between $2 and $3
        """;

    private const string TotalsSql =
        $"""
        select {MeasurementColumns.Sql}, post_id
        from post_measurement
        where account_id = $1 and recorded_at <= $2
        order by post_id, observed_at desc, recorded_at desc, sequence desc
        """;

    private const string TotalsOfSql =
        $"""
        select {MeasurementColumns.Sql}, post_id
        from post_measurement
        where account_id = $1 and recorded_at <= $2 and post_id = any($3)
        order by post_id, observed_at desc, recorded_at desc, sequence desc
        """;

    // Not joined in the database: a planner without statistics, as after a crash, takes minutes for it.
    private const string PostsSql =
        """
        select distinct on (post_id) post_id, published_at, content_type from post
        where account_id = $1 and recorded_at <= $2
        order by post_id, recorded_at desc, sequence desc
        """;

    private const string PostsOfSql =
        """
        select distinct on (post_id) post_id, published_at, content_type from post
        where account_id = $1 and recorded_at <= $2 and post_id = any($3)
        order by post_id, recorded_at desc, sequence desc
        """;
}
