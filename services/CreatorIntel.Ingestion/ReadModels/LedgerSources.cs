using CreatorIntel.Contracts.V1;
using Npgsql;

namespace CreatorIntel.Ingestion.ReadModels;

/// <summary>Says where observations came from.</summary>
internal sealed class LedgerSources(NpgsqlDataSource database, LedgerRebuilding ledger)
{
    /// <summary>How many observations can be asked for at once.</summary>
    public const int Most = 200;

    /// <summary>The sources of those observations of a workspace that are known, in order of position.</summary>
    public async Task<GetSourcesReply> ReadAsync(
        string workspace, IReadOnlyCollection<long> sequences, CancellationToken cancellationToken)
    {
        var reply = await QueryAsync(workspace, sequences, cancellationToken);
        if (reply.Sources.Count == sequences.Count) return reply;

        // What was recorded a moment ago may have reached a figure before it reached the ledger.
        await ledger.WaitUntilCurrentAsync(cancellationToken);
        return await QueryAsync(workspace, sequences, cancellationToken);
    }

    private async Task<GetSourcesReply> QueryAsync(
        string workspace, IEnumerable<long> sequences, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            $"""
            select sequence, import_id, file, file_row, api, request from {ObservationLedger.Name}
            where sequence = any($1) and starts_with(account_id, $2)
            order by sequence
            """);
        command.Parameters.AddWithValue(sequences.ToArray());
        command.Parameters.AddWithValue($"{workspace}~");
        var reply = new GetSourcesReply();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var source = new ObservationSource
            {
                Sequence = reader.GetInt64(0),
                ImportId = reader.IsDBNull(1) ? "" : reader.GetString(1),
                File = reader.IsDBNull(2) ? "" : reader.GetString(2),
                Api = reader.IsDBNull(4) ? "" : reader.GetString(4),
                Request = reader.IsDBNull(5) ? "" : reader.GetString(5),
            };
            if (!reader.IsDBNull(3)) source.Row = reader.GetInt64(3);
            reply.Sources.Add(source);
        }

        return reply;
    }
}
