using CreatorIntel.Contracts;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Reads captions and addresses of a few posts.</summary>
internal sealed class PostDescriptions(NpgsqlDataSource database)
{
    /// <summary>The descriptions of some posts as they were known at an instant, by post id.</summary>
    public async Task<IReadOnlyDictionary<string, PostDescription>> ReadAsync(
        AccountSet accounts, IEnumerable<string> postIds, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select distinct on (account_id, post_id) account_id, post_id, caption, permalink from post
            where account_id = any($1) and post_id = any($2) and ($3::timestamptz is null or recorded_at <= $3)
            order by account_id, post_id, recorded_at desc, sequence desc
            """);
        command.Parameters.AddWithValue(accounts.Accounts.Select(account => account.ToString()).ToArray());
        command.Parameters.AddWithValue(postIds.Select(id => Observations.NativePostId(accounts, id)).ToArray());
        command.Parameters.AddWithValue((object?)asOf?.ToUniversalTime() ?? DBNull.Value);
        var descriptions = new Dictionary<string, PostDescription>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            descriptions.Add(
                Observations.PostIdOf(accounts, AccountKey.Parse(reader.GetString(0)), reader.GetString(1)),
                new PostDescription(reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3)));
        }

        return descriptions;
    }
}

/// <summary>What a post says and where it is.</summary>
internal sealed record PostDescription(string Caption, string? Permalink);
