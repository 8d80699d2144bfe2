using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace CreatorIntel.Ingestion.Personal;

/// <summary>
/// The key of each workspace that seals personal data. It is kept nowhere but in this table and asked for anew for every
/// batch: once it is deleted, nothing that was sealed with it can be read, in whatever event it lies.
/// </summary>
internal sealed class PersonalKeys(NpgsqlDataSource database, IDataProtectionProvider protection)
{
    private const string Purpose = "CreatorIntel.PersonalData";
    private const int KeyLength = 32;

    public const string Table =
        """
        create table if not exists personal_data_key (
            workspace text primary key,
            key_id text not null,
            protected bytea not null);
        """;

    /// <summary>The key of a workspace; null where it has none, or has none any more.</summary>
    public async Task<PersonCipher?> FindAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select key_id, protected from personal_data_key where workspace = $1");
        command.Parameters.AddWithValue(workspace);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new PersonCipher(reader.GetString(0), ProtectorOf(workspace).Unprotect(reader.GetFieldValue<byte[]>(1)))
            : null;
    }

    /// <summary>The key of a workspace, made where it has none.</summary>
    public async Task<PersonCipher> ObtainAsync(string workspace, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await FindAsync(workspace, cancellationToken) is { } known) return known;
            await using var command = database.CreateCommand(
                "insert into personal_data_key (workspace, key_id, protected) values ($1, $2, $3) on conflict do nothing");
            command.Parameters.AddWithValue(workspace);
            command.Parameters.AddWithValue(Guid.CreateVersion7().ToString("n"));
            command.Parameters.AddWithValue(ProtectorOf(workspace).Protect(RandomNumberGenerator.GetBytes(KeyLength)));
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Deletes the key of a workspace; false where it had none.</summary>
    public async Task<bool> DeleteAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("delete from personal_data_key where workspace = $1");
        command.Parameters.AddWithValue(workspace);
        return await command.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    private IDataProtector ProtectorOf(string workspace) => protection.CreateProtector(Purpose, workspace);
}
