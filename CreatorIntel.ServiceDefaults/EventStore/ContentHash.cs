using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace CreatorIntel.ServiceDefaults.EventStore;

/// <summary>A hash of what is in some tables: two builds of a read model from the same events give the same.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 over the rows of the tables as text, in the order of their whole content.</summary>
    public static async Task<string> OfAsync(
        NpgsqlDataSource database, IEnumerable<string> tables, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in tables)
        {
            await using var command = database.CreateCommand($"select t::text from {table} t order by t::text collate \"C\"");
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(reader.GetString(0)));
                hash.AppendData("\n"u8);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
