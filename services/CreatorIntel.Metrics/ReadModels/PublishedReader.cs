using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Npgsql;
using FormulaSet = CreatorIntel.Contracts.Figures.FormulaSet;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Reads the posts of accounts with what tells of each, for a service that compares them with something else.</summary>
internal sealed class PublishedReader(NpgsqlDataSource database, Observations observations)
{
    private const int PostsAtOnce = 2000;
    private const int CaptionLength = 120;

    /// <summary>Account by account, each in order of publishing.</summary>
    /// <exception cref="RpcException">InvalidArgument: the accounts are malformed, or of another workspace.</exception>
    public async Task WriteAsync(
        PublishedRequest request, IServerStreamWriter<PublishedPosts> posts, CancellationToken cancellationToken)
    {
        var asOf = request.AsOf?.ToDateTimeOffset();
        foreach (var account in await AccountsAsync(request, cancellationToken))
        {
            var known = await observations.ReadAsync(AccountSet.Of([account]), asOf, cancellationToken);
            var recorded = await RecordedAsync(account, asOf, cancellationToken);
            var published = new AccountPosts(account, known);
            foreach (var rows in Enumerable.Range(0, known.Posts.Count).Chunk(PostsAtOnce))
            {
                var part = rows.Select(row => (Row: row, Recorded: recorded.GetValueOrDefault(known.Posts.Ids.Span[row])))
                    .Where(post => post.Recorded is not null)
                    .Select(post => published.Post(post.Row, post.Recorded!));
                await posts.WriteAsync(new PublishedPosts { Posts = { part } }, cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<AccountKey>> AccountsAsync(PublishedRequest request, CancellationToken cancellationToken)
    {
        if (request.AccountId.Length > 0)
        {
            return AccountSet.TryParse(request.AccountId, out var set) && set.Workspace == request.Workspace
                ? set.Accounts
                : throw new RpcException(new Status(
                    StatusCode.InvalidArgument, $"'{request.AccountId}' does not name accounts of the workspace '{request.Workspace}'."));
        }

        await using var command = database.CreateCommand(
            "select distinct account_id from account where starts_with(account_id, $1) order by account_id");
        command.Parameters.AddWithValue($"{request.Workspace}~");
        var accounts = new List<AccountKey>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) accounts.Add(AccountKey.Parse(reader.GetString(0)));
        return accounts;
    }

    private async Task<Dictionary<string, RecordedPost>> RecordedAsync(
        AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var measured = await MeasuredAsync(account, asOf, cancellationToken);
        var contradicting = await ContradictingAsync(account, asOf, cancellationToken);
        await using var command = Command(
            $"""
            select distinct on (post_id) post_id, sequence, recorded_at, left(caption, {CaptionLength}), permalink from post
            where account_id = $1 and recorded_at <= $2
            order by post_id, recorded_at desc, sequence desc
            """, account, asOf);
        var posts = new Dictionary<string, RecordedPost>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var id = reader.GetString(0);
            posts.Add(id, new(
                reader.GetInt64(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetString(4), measured.TryGetValue(id, out var sequence) ? sequence : null,
                contradicting.GetValueOrDefault(id, [])));
        }

        return posts;
    }

    private async Task<Dictionary<string, long>> MeasuredAsync(
        AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        await using var command = Command(
            """
            select distinct on (post_id) post_id, sequence from post_measurement
            where account_id = $1 and recorded_at <= $2
            order by post_id, observed_at desc, recorded_at desc, sequence desc
            """, account, asOf);
        var sequences = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) sequences.Add(reader.GetString(0), reader.GetInt64(1));
        return sequences;
    }

    // What one file or call says is recorded at once: totals of one instant that differ come from two rows of it.
    private async Task<Dictionary<string, long[]>> ContradictingAsync(
        AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        string[] metrics = ["impressions", "views", "reach", "likes", "comments", "shares", "saves", "follows", "clicks"];
        await using var command = Command(
            $"""
            select post_id, array_agg(sequence order by sequence) from (
                select post_id, array_agg(sequence) as sequences from post_measurement
                where account_id = $1 and recorded_at <= $2
                group by post_id, observed_at, recorded_at
                having {string.Join(" or ", metrics.Select(metric => $"min({metric}) < max({metric})"))}) twice, unnest(sequences) sequence
            group by post_id
            """, account, asOf);
        var sequences = new Dictionary<string, long[]>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) sequences.Add(reader.GetString(0), reader.GetFieldValue<long[]>(1));
        return sequences;
    }

    private NpgsqlCommand Command(string sql, AccountKey account, DateTimeOffset? asOf)
    {
        var command = database.CreateCommand(sql);
        command.Parameters.AddWithValue(account.ToString());
        command.Parameters.AddWithValue(asOf?.UtcDateTime ?? DateTime.MaxValue.ToUniversalTime());
        return command;
    }

    /// <param name="Sequence">Position of what describes the post.</param>
    /// <param name="RecordedAt">When that was recorded (UTC).</param>
    /// <param name="Caption">The beginning of its caption.</param>
    /// <param name="Permalink">Its address; null where the source gives none.</param>
    /// <param name="Measured">Position of its latest measurement; null where there is none.</param>
    /// <param name="Contradicting">Positions of measurements that contradict each other.</param>
    private sealed record RecordedPost(
        long Sequence, DateTimeOffset RecordedAt, string Caption, string? Permalink, long? Measured, long[] Contradicting);

    private sealed class AccountPosts(AccountKey account, AccountObservations known)
    {
        private readonly Rates _rates = EngagementByReach.PerPost(known.Posts, FormulaSet.Calendar);
        private readonly TimeZoneInfo _zone = DatesOnly.Zone(known.Posts, known.TimeZone) ?? known.TimeZone;

        public PublishedPost Post(int row, RecordedPost recorded)
        {
            var posts = known.Posts;
            var published = posts.InstantOf(row);
            var local = TimeZoneInfo.ConvertTime(published, _zone);
            var post = new PublishedPost
            {
                AccountId = account.ToString(),
                Platform = account.Platform,
                PostId = posts.Ids.Span[row],
                PublishedAt = published.ToTimestamp(),
                Day = DateOnly.FromDateTime(local.DateTime).ToIso(),
                AtMidnight = local.TimeOfDay == TimeSpan.Zero || published.TimeOfDay == TimeSpan.Zero,
                ContentType = posts.TypeNames[posts.Types.Span[row]],
                Caption = recorded.Caption,
                Sequence = recorded.Sequence,
                RecordedAt = recorded.RecordedAt.ToTimestamp(),
                ContradictingSequences = { recorded.Contradicting },
            };
            var metrics = posts.MetricsOf(row);
            if (_rates.Of(posts, row).Value is { } rate) post.Engagement = rate;
            if (!double.IsNaN(metrics.Reach)) post.Reach = (long)metrics.Reach;
            if (!double.IsNaN(metrics.Impressions)) post.Impressions = (long)metrics.Impressions;
            if (recorded.Permalink is { } permalink) post.Permalink = permalink;
            if (recorded.Measured is { } measured) post.MeasuredSequence = measured;
            return post;
        }
    }
}
