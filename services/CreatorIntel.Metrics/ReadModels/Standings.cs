using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using Google.Protobuf.WellKnownTypes;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>How far an account has come, in a few numbers that cost little.</summary>
internal sealed class Standings(NpgsqlDataSource database, ObservationReader observations)
{
    public async Task<Standing> ReadAsync(AccountKey account, CancellationToken cancellationToken)
    {
        var version = await observations.DataVersionAsync(account, cancellationToken);
        await using var command = database.CreateCommand(
            """
            select
                (select followers from account_day where account_id = $1 and followers is not null
                 order by day desc, recorded_at desc, sequence desc limit 1),
                (select count(distinct post_id) from post where account_id = $1),
                greatest(
                    (select max(recorded_at) from account_day where account_id = $1),
                    (select max(recorded_at) from post where account_id = $1),
                    (select max(recorded_at) from post_measurement where account_id = $1))
            """);
        command.Parameters.AddWithValue(account.ToString());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var standing = new Standing { DataVersion = version, Posts = reader.GetInt64(1) };
        if (!reader.IsDBNull(0)) standing.Followers = reader.GetInt64(0);
        if (!reader.IsDBNull(2)) standing.RecordedThrough = reader.GetFieldValue<DateTimeOffset>(2).ToTimestamp();
        return standing;
    }
}
