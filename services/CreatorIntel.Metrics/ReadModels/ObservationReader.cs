using System.Runtime.InteropServices;
using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>
/// Reads an account's observations. What is current is kept in memory until it changes; what was known at an earlier
/// instant is read for the question.
/// </summary>
internal sealed class ObservationReader(NpgsqlDataSource database, IDocumentStore store) : IDisposable
{
    private const int CachedRows = 2_000_000;

    private static readonly PostMetrics NotMeasured = PostMetrics.Of(null, null, null, null, null, null, null);

    private readonly MemoryCache _current = new(new MemoryCacheOptions { SizeLimit = CachedRows });

    /// <summary>What was known of the account at an instant; of an unknown account, nothing.</summary>
    /// <param name="account">The account.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<AccountObservations> ReadAsync(AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var version = await DataVersionAsync(account, cancellationToken);
        if (asOf is null && _current.TryGetValue(account, out AccountObservations? known) && known!.DataVersion == version) return known;

        var observations = await LoadAsync(account, version, asOf ?? DateTimeOffset.MaxValue, cancellationToken);
        if (asOf is null)
        {
            var size = 1 + observations.Posts.Count + observations.AccountDays.Count;
            _current.Set(account, observations, new MemoryCacheEntryOptions { Size = size });
        }

        return observations;
    }

    /// <summary>The version of what is recorded of an account; 0 where nothing is.</summary>
    public async Task<long> DataVersionAsync(AccountKey account, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(account.Workspace);
        var state = await session.Events.FetchStreamStateAsync(FiguresChanged.StreamOf(account), cancellationToken);
        return state?.Version ?? 0;
    }

    public void Dispose() => _current.Dispose();

    private async Task<AccountObservations> LoadAsync(
        AccountKey account, long version, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        var until = asOf == DateTimeOffset.MaxValue ? DateTime.MaxValue.ToUniversalTime() : asOf.UtcDateTime;
        foreach (var sql in new[] { TimeZoneSql, RecordedThroughSql, DaysSql, TotalsSql, PostsSql })
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.AddWithValue(account.ToString());
            command.Parameters.AddWithValue(until);
            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var zone = await reader.ReadAsync(cancellationToken) ? reader.GetString(0) : "UTC";
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        DateTimeOffset? recordedThrough = reader.IsDBNull(0) ? null : reader.GetFieldValue<DateTimeOffset>(0);
        await reader.NextResultAsync(cancellationToken);
        var days = await ReadDaysAsync(reader, cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var totals = await ReadTotalsAsync(reader, cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var posts = await ReadPostsAsync(reader, totals, cancellationToken);
        return new AccountObservations(version, TimeZoneInfo.FindSystemTimeZoneById(zone), posts, days, recordedThrough);
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

        return totals;
    }

    private static async Task<PostColumns> ReadPostsAsync(
        NpgsqlDataReader reader, Dictionary<string, PostMetrics> totals, CancellationToken cancellationToken)
    {
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

    private const string TotalsSql =
        $"""
        select {MeasurementColumns.Sql}, post_id
        from post_measurement
        where account_id = $1 and recorded_at <= $2
        order by post_id, observed_at desc, recorded_at desc, sequence desc
        """;

    // Not joined in the database: a planner without statistics, as after a crash, takes minutes for it.
    private const string PostsSql =
        """
        select distinct on (post_id) post_id, published_at, content_type from post
        where account_id = $1 and recorded_at <= $2
        order by post_id, recorded_at desc, sequence desc
        """;
}
