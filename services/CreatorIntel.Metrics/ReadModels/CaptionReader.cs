using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Formulas;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>
/// Reads the captions of all posts of accounts. What is current is kept in memory until the accounts' data change, as long
/// as there is room; what was known at an earlier instant is read for the question.
/// </summary>
internal sealed class CaptionReader(NpgsqlDataSource database, ObservationReader observations) : IDisposable
{
    private const long CachedCharacters = 40_000_000;

    private readonly MemoryCache _current = new(new MemoryCacheOptions { SizeLimit = CachedCharacters });

    /// <summary>The captions as they were known at an instant, by post ids as <see cref="Observations.PostIdOf"/> has them.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<CaptionColumns> ReadAsync(AccountSet accounts, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        // Versions only grow, so their sum stands for all of them.
        var version = 0L;
        foreach (var account in accounts.Accounts)
        {
            var known = await observations.ReadAsync(account, null, cancellationToken);
            if (asOf is { } instant && known.RecordedThrough > instant) return await LoadAsync(accounts, instant, cancellationToken);
            version += known.DataVersion;
        }

        var key = accounts.ToString();
        if (_current.TryGetValue(key, out (long Version, CaptionColumns Captions) cached) && cached.Version == version) return cached.Captions;
        var captions = await LoadAsync(accounts, DateTimeOffset.MaxValue, cancellationToken);
        _current.Set(key, (version, captions), new MemoryCacheEntryOptions { Size = 1 + captions.Characters });
        return captions;
    }

    public void Dispose() => _current.Dispose();

    private async Task<CaptionColumns> LoadAsync(AccountSet accounts, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var captions = new CaptionColumnsBuilder();
        foreach (var account in accounts.Accounts)
        {
            await using var command = database.CreateCommand(
                """
                select distinct on (post_id) post_id, published_at, caption from post
                where account_id = $1 and recorded_at <= $2
                order by post_id, recorded_at desc, sequence desc
                """);
            command.Parameters.AddWithValue(account.ToString());
            command.Parameters.AddWithValue(asOf.UtcDateTime);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                captions.Add(
                    Observations.PostIdOf(accounts, account, reader.GetString(0)),
                    reader.GetFieldValue<DateTime>(1).Ticks, reader.GetString(2));
            }
        }

        return captions.Build();
    }
}
