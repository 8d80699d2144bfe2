using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using Google.Protobuf.WellKnownTypes;
using Npgsql;

namespace CreatorIntel.Ingestion.ReadModels;

/// <summary>Says who an account's audience was.</summary>
internal sealed class AudienceReader(NpgsqlDataSource database)
{
    /// <summary>
    /// Of each audience and breakdown what was recorded last by an instant; the latest day counts first, and what has
    /// no day is of the day on which it was recorded.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="asOf">What had been recorded by then (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<GetAudienceReply> ReadAsync(AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            $"""
            select distinct on (audience, breakdown) sequence, audience, breakdown, unit, groups::text, day, recorded_at,
                import_id, file, file_row, api, request
            from {AudienceTable.TableName}
            where account_id = $1 and recorded_at <= coalesce($2, 'infinity'::timestamptz)
            order by audience, breakdown, coalesce(day, (recorded_at at time zone 'UTC')::date) desc, recorded_at desc, sequence desc
            """);
        command.Parameters.AddWithValue(account.ToString());
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)asOf?.UtcDateTime ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz });
        var reply = new GetAudienceReply();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) reply.Breakdowns.Add(Breakdown(reader));
        return reply;
    }

    private static AudienceBreakdown Breakdown(NpgsqlDataReader reader)
    {
        var breakdown = new AudienceBreakdown
        {
            Audience = reader.GetString(1),
            Breakdown = reader.GetString(2),
            Unit = reader.GetString(3),
            Day = reader.IsDBNull(5) ? "" : reader.GetFieldValue<DateOnly>(5).ToIso(),
            RecordedAt = Timestamp.FromDateTime(reader.GetDateTime(6)),
            Source = new ObservationSource
            {
                Sequence = reader.GetInt64(0),
                ImportId = Text(reader, 7),
                File = Text(reader, 8),
                Api = Text(reader, 10),
                Request = Text(reader, 11),
            },
        };
        if (!reader.IsDBNull(9)) breakdown.Source.Row = reader.GetInt64(9);
        var groups = JsonSerializer.Deserialize<Dictionary<string, double>>(reader.GetString(4))!;
        breakdown.Groups.AddRange(
            groups.OrderByDescending(group => group.Value).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new AudienceGroup { Key = group.Key, Value = group.Value }));
        return breakdown;
    }

    private static string Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? "" : reader.GetString(column);
}
