using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Formulas;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Reads every observation of one post.</summary>
internal sealed class PostHistory(NpgsqlDataSource database)
{
    /// <summary>The observations, in order of the instants they speak of and of one instant as they were recorded.</summary>
    /// <param name="account">The post's account.</param>
    /// <param name="nativePostId">The platform's id of the post.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<PostObservation>> ReadAsync(
        AccountKey account, string nativePostId, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            $"""
            select {MeasurementColumns.Sql}, observed_at, recorded_at, sequence
            from post_measurement
            where account_id = $1 and post_id = $2 and ($3::timestamptz is null or recorded_at <= $3)
            order by observed_at, recorded_at, sequence
            """);
        command.Parameters.AddWithValue(account.ToString());
        command.Parameters.AddWithValue(nativePostId);
        command.Parameters.AddWithValue((object?)asOf?.ToUniversalTime() ?? DBNull.Value);
        var observations = new List<PostObservation>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            observations.Add(new PostObservation(
                reader.GetFieldValue<DateTimeOffset>(MeasurementColumns.Count),
                reader.GetFieldValue<DateTimeOffset>(MeasurementColumns.Count + 1),
                reader.GetInt64(MeasurementColumns.Count + 2),
                MeasurementColumns.Read(reader)));
        }

        return observations;
    }
}
