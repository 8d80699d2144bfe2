using System.Globalization;
using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Formulas;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Reads what was recorded of windows that were measured more than once.</summary>
internal sealed class RestatementReader(NpgsqlDataSource database)
{
    private static readonly string[] DayMetrics =
        ["followers", "impressions", "views", "reach", "profileViews", "websiteClicks"];

    /// <summary>Days of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="from">First day; null: open.</param>
    /// <param name="to">Last day, inclusive; null: open.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Restatements> DaysAsync(
        AccountKey account, DateOnly? from, DateOnly? to, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        await using var command = Command(
            """
            select followers, impressions, views, reach, profile_views, website_clicks, day, recorded_at
            from account_day
            where account_id = $1 and ($2::timestamptz is null or recorded_at <= $2)
                and ($3::date is null or day >= $3) and ($4::date is null or day <= $4)
            order by day, recorded_at, sequence
            """, account, asOf);
        command.Parameters.AddWithValue((object?)from ?? DBNull.Value);
        command.Parameters.AddWithValue((object?)to ?? DBNull.Value);
        var fold = new RestatementFold(WindowKind.Day, DayMetrics);
        await FoldAsync(command, fold, DayMetrics.Length, isOfPost: false, id => id, cancellationToken);
        return fold.Result();
    }

    /// <summary>Posts of some accounts.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="counts">Whether a post, by its id as <see cref="Observations.PostIdOf"/> has it, is one of those asked for.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Restatements> PostsAsync(
        AccountSet accounts, Func<string, bool> counts, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var metrics = CurveMetric.All;
        var fold = new RestatementFold(WindowKind.Post, [.. metrics.Select(metric => metric.Name)]);
        foreach (var account in accounts.Accounts)
        {
            // The order is that of an index, so that rows come as they are read and nothing is sorted.
            await using var command = Command(
                $"""
                select {string.Join(", ", metrics.Select(metric => metric.Column))}, post_id, recorded_at, observed_at
                from post_measurement
                where account_id = $1 and ($2::timestamptz is null or recorded_at <= $2)
                order by post_id desc, observed_at, recorded_at, sequence
                """, account, asOf);
            string? Subject(string id) => Observations.PostIdOf(accounts, account, id) is var subject && counts(subject) ? subject : null;
            await FoldAsync(command, fold, metrics.Count, isOfPost: true, Subject, cancellationToken);
        }

        return fold.Result();
    }

    private static async Task FoldAsync(
        NpgsqlCommand command, RestatementFold fold, int metrics, bool isOfPost, Func<string, string?> subjectOf,
        CancellationToken cancellationToken)
    {
        var values = new double[metrics];
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var id = isOfPost
                ? reader.GetString(metrics)
                : reader.GetFieldValue<DateOnly>(metrics).ToIso();
            if (subjectOf(id) is not { } subject) continue;
            for (var metric = 0; metric < metrics; metric++)
                values[metric] = reader.IsDBNull(metric) ? double.NaN : reader.GetInt64(metric);
            fold.Add(
                subject, isOfPost ? reader.GetFieldValue<DateTimeOffset>(metrics + 2) : null,
                reader.GetFieldValue<DateTimeOffset>(metrics + 1), values);
        }
    }

    private NpgsqlCommand Command(string sql, AccountKey account, DateTimeOffset? asOf)
    {
        var command = database.CreateCommand(sql);
        command.Parameters.AddWithValue(account.ToString());
        command.Parameters.AddWithValue((object?)asOf?.ToUniversalTime() ?? DBNull.Value);
        return command;
    }
}
