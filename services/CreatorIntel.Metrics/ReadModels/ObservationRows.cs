using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using Google.Protobuf.WellKnownTypes;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Reads the rows of observations that were current at an instant, as receipts show them.</summary>
internal sealed class ObservationRows(NpgsqlDataSource database)
{
    private static readonly string[] PostMetrics =
        ["impressions", "views", "reach", "likes", "comments", "shares", "saves", "follows", "clicks"];

    private static readonly string[] DayMetrics =
        ["followers", "impressions", "views", "reach", "profile_views", "website_clicks"];

    /// <summary>
    /// The measurements of posts that give the values that count, or what describes the posts where no measured metric is
    /// read; in the order of the ids, the latest of a post first.
    /// </summary>
    /// <param name="accounts">The accounts of the posts.</param>
    /// <param name="postIds">The posts, as <see cref="Observations.PostIdOf"/> names them.</param>
    /// <param name="read">The metrics to show.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<ObservationRead>> OfPostsAsync(
        AccountSet accounts, IReadOnlyList<string> postIds, IReadOnlyCollection<string> read, DateTimeOffset? asOf,
        CancellationToken cancellationToken)
    {
        var metrics = PostMetrics.Where(read.Contains).ToArray();
        var (table, observedAt, order) = metrics.Length > 0
            ? ("post_measurement", "observed_at", "observed_at desc, recorded_at desc")
            : ("post", "null::timestamptz", "recorded_at desc");
        await using var command = database.CreateCommand(
            $"""
            select account_id, post_id, sequence, {observedAt}, recorded_at{Columns(metrics)}
            from {table}
            where account_id = any($1) and post_id = any($2) and recorded_at <= $3
            order by {order}, sequence desc
            """);
        command.Parameters.AddWithValue(accounts.Accounts.Select(account => account.ToString()).ToArray());
        command.Parameters.AddWithValue(postIds.Select(id => Observations.NativePostId(accounts, id)).ToArray());
        command.Parameters.AddWithValue(Until(asOf));
        var rows = await ReadAsync(command, "post", metrics, cancellationToken);
        var byPost = rows.ToLookup(row => Observations.PostIdOf(accounts, AccountKey.Parse(row.AccountId), row.Subject), StringComparer.Ordinal);
        return [.. postIds.SelectMany(id => metrics.Length > 0 ? Counting(byPost[id]) : byPost[id].Take(1))];
    }

    /// <summary>The observations of days that give the values that count, in order of day, the latest of a day first.</summary>
    public async Task<IReadOnlyList<ObservationRead>> OfDaysAsync(
        AccountKey account, IReadOnlyList<DateOnly> days, IReadOnlyCollection<string> read, DateTimeOffset? asOf,
        CancellationToken cancellationToken)
    {
        var metrics = DayMetrics.Where(read.Contains).ToArray();
        await using var command = database.CreateCommand(
            $"""
            select account_id, to_char(day, 'YYYY-MM-DD'), sequence, null::timestamptz, recorded_at{Columns(metrics)}
            from account_day
            where account_id = $1 and day = any($2) and recorded_at <= $3
            order by day, recorded_at desc, sequence desc
            """);
        command.Parameters.AddWithValue(account.ToString());
        command.Parameters.AddWithValue(days.ToArray());
        command.Parameters.AddWithValue(Until(asOf));
        var rows = await ReadAsync(command, "day", metrics, cancellationToken);
        return [.. rows.GroupBy(row => row.Subject).SelectMany(Counting)];
    }

    /// <summary>
    /// Of the observations of one subject, the latest first: that one, which may say that there is no value, and those that
    /// give some metric which none after them gave.
    /// </summary>
    private static IEnumerable<ObservationRead> Counting(IEnumerable<ObservationRead> latestFirst)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, row) in latestFirst.Index())
        {
            var fresh = row.Metrics.Count(metric => metric.HasValue && given.Add(metric.Name));
            if (place == 0 || fresh > 0) yield return row;
        }
    }

    private static async Task<List<ObservationRead>> ReadAsync(
        NpgsqlCommand command, string kind, string[] metrics, CancellationToken cancellationToken)
    {
        var rows = new List<ObservationRead>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) rows.Add(Read(reader, kind, metrics));
        return rows;
    }

    private static ObservationRead Read(NpgsqlDataReader reader, string kind, string[] metrics)
    {
        const int sequence = 2;
        var row = new ObservationRead
        {
            AccountId = reader.GetString(0),
            Kind = kind,
            Subject = reader.GetString(1),
            Sequence = reader.GetInt64(sequence),
            ObservedAt = reader.IsDBNull(sequence + 1) ? null : reader.GetFieldValue<DateTimeOffset>(sequence + 1).ToTimestamp(),
            RecordedAt = reader.GetFieldValue<DateTimeOffset>(sequence + 2).ToTimestamp(),
        };
        for (var place = 0; place < metrics.Length; place++)
        {
            var metric = new MetricRead { Name = metrics[place] };
            if (!reader.IsDBNull(sequence + 3 + place)) metric.Value = reader.GetInt64(sequence + 3 + place);
            row.Metrics.Add(metric);
        }

        return row;
    }

    private static string Columns(string[] metrics) => string.Concat(metrics.Select(metric => $", {metric}"));

    private static DateTime Until(DateTimeOffset? asOf) => asOf?.UtcDateTime ?? DateTime.MaxValue.ToUniversalTime();
}
