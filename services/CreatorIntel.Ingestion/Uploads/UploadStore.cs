using Npgsql;

namespace CreatorIntel.Ingestion.Uploads;

/// <summary>
/// The bytes of uploads until they are imported. They are in the database, so that an import goes on after a restart,
/// on whatever machine.
/// </summary>
internal sealed class UploadStore(NpgsqlDataSource database)
{
    // Not compressed: what is read once, a moment later, costs more to pack than to write.
    public const string Table =
        """
        create table if not exists upload_file (
            import_id text not null, file int not null, name text not null,
            primary key (import_id, file));
        create table if not exists upload_chunk (
            import_id text not null, file int not null, chunk int not null, content bytea not null,
            primary key (import_id, file, chunk));
        alter table upload_chunk alter column content set storage external;
        """;

    /// <summary>Keeps a chunk; one that is there already stays as it is.</summary>
    public async Task AddAsync(
        string importId, int file, string name, int chunk, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await using var batch = database.CreateBatch();
        Add(batch, "insert into upload_file (import_id, file, name) values ($1, $2, $3) on conflict do nothing",
            importId, file, name);
        Add(batch, "insert into upload_chunk (import_id, file, chunk, content) values ($1, $2, $3, $4) on conflict do nothing",
            importId, file, chunk, content);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The files of an upload in their order.</summary>
    public async Task<IReadOnlyList<UploadedFile>> FilesAsync(string importId, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select f.file, f.name, coalesce(sum(octet_length(c.content)), 0)::bigint
            from upload_file f left join upload_chunk c using (import_id, file)
            where f.import_id = $1 group by f.file, f.name order by f.file
            """);
        command.Parameters.AddWithValue(importId);
        var files = new List<UploadedFile>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            files.Add(new UploadedFile(reader.GetInt32(0), reader.GetString(1), reader.GetInt64(2)));
        }

        return files;
    }

    /// <summary>How many bytes each chunk of a file has, in their order.</summary>
    public async Task<IReadOnlyList<int>> ChunkLengthsAsync(string importId, int file, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "select octet_length(content) from upload_chunk where import_id = $1 and file = $2 order by chunk");
        command.Parameters.AddWithValue(importId);
        command.Parameters.AddWithValue(file);
        var lengths = new List<int>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) lengths.Add(reader.GetInt32(0));
        return lengths;
    }

    /// <summary>One chunk; null behind the last.</summary>
    public async Task<byte[]?> ReadAsync(string importId, int file, int chunk, CancellationToken cancellationToken)
    {
        await using var command = Chunk(importId, file, chunk);
        return (byte[]?)await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>One chunk, for readers that cannot wait; null behind the last.</summary>
    public byte[]? Read(string importId, int file, int chunk)
    {
        using var command = Chunk(importId, file, chunk);
        return (byte[]?)command.ExecuteScalar();
    }

    /// <summary>Forgets the files of an upload from a position on.</summary>
    public async Task RemoveFromAsync(string importId, int file, CancellationToken cancellationToken)
    {
        await using var batch = database.CreateBatch();
        Add(batch, "delete from upload_chunk where import_id = $1 and file >= $2", importId, file);
        Add(batch, "delete from upload_file where import_id = $1 and file >= $2", importId, file);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Forgets the files of an upload other than these.</summary>
    public async Task KeepOnlyAsync(string importId, IReadOnlyCollection<int> files, CancellationToken cancellationToken)
    {
        await using var batch = database.CreateBatch();
        Add(batch, "delete from upload_chunk where import_id = $1 and not file = any($2)", importId, files.ToArray());
        Add(batch, "delete from upload_file where import_id = $1 and not file = any($2)", importId, files.ToArray());
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Forgets the bytes of an upload.</summary>
    public async Task RemoveAsync(string importId, CancellationToken cancellationToken)
    {
        await using var batch = database.CreateBatch();
        Add(batch, "delete from upload_chunk where import_id = $1", importId);
        Add(batch, "delete from upload_file where import_id = $1", importId);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Chunk(string importId, int file, int chunk)
    {
        var command = database.CreateCommand(
            "select content from upload_chunk where import_id = $1 and file = $2 and chunk = $3");
        command.Parameters.AddWithValue(importId);
        command.Parameters.AddWithValue(file);
        command.Parameters.AddWithValue(chunk);
        return command;
    }

    private static void Add(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        batch.BatchCommands.Add(command);
    }
}

/// <summary>A file of an upload.</summary>
/// <param name="File">Its position, from 0.</param>
/// <param name="Name">Its name: hostile input.</param>
/// <param name="Bytes">Bytes stored so far.</param>
internal sealed record UploadedFile(int File, string Name, long Bytes);
