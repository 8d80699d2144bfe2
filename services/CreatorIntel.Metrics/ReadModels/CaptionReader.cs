using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Formulas;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>
/// Reads the captions of all posts of an account. What is current is kept in memory until the account's data change, as
/// long as there is room; what was known at an earlier instant is read for the question.
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
        if (accounts.Accounts.Length == 1) return await ReadAsync(accounts.Accounts[0], asOf, cancellationToken);

        var together = new CaptionColumnsBuilder();
        foreach (var account in accounts.Accounts)
        {
            var captions = await ReadAsync(account, asOf, cancellationToken);
            for (var row = 0; row < captions.Count; row++)
            {
                together.Add(
                    Observations.PostIdOf(accounts, account, captions.Ids[row]), captions.PublishedAt.Span[row], captions.Texts[row]);
            }
        }

        return together.Build();
    }

    public void Dispose() => _current.Dispose();

    private async Task<CaptionColumns> ReadAsync(AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var known = await observations.ReadAsync(account, null, cancellationToken);
        if (asOf is { } instant && known.RecordedThrough > instant) return await LoadAsync(account, instant, cancellationToken);

        var key = (account, known.DataVersion);
        if (_current.TryGetValue(key, out CaptionColumns? captions)) return captions!;
        captions = await LoadAsync(account, null, cancellationToken);
        _current.Set(key, captions, new MemoryCacheEntryOptions { Size = 1 + captions.Characters });
        return captions;
    }

    private async Task<CaptionColumns> LoadAsync(AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select distinct on (post_id) post_id, published_at, caption from post
            where account_id = $1 and ($2::timestamptz is null or recorded_at <= $2)
            order by post_id, recorded_at desc, sequence desc
            """);
        command.Parameters.AddWithValue(account.ToString());
        command.Parameters.AddWithValue((object?)asOf?.ToUniversalTime() ?? DBNull.Value);
        var captions = new CaptionColumnsBuilder();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            captions.Add(reader.GetString(0), reader.GetFieldValue<DateTime>(1).Ticks, reader.GetString(2));
        return captions.Build();
    }
}
