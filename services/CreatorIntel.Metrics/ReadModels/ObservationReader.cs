using System.Collections.Concurrent;
using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Microsoft.Extensions.Caching.Memory;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>
/// Reads an account's observations. What is current is kept in memory; when it changes, what was added is read, once
/// however many ask for it at the same time. What was known at an earlier instant is read for the question.
/// </summary>
internal sealed class ObservationReader(ObservationLoader loader, IDocumentStore store) : IDisposable
{
    private const int CachedRows = 2_000_000;
    private const int MostChangesFollowed = 1000;

    private readonly MemoryCache _current = new(new MemoryCacheOptions { SizeLimit = CachedRows });
    private readonly ConcurrentDictionary<(AccountKey Account, long Version), Lazy<Task<AccountObservations>>> _underWay = new();

    /// <summary>What was known of the account at an instant; of an unknown account, nothing.</summary>
    /// <param name="account">The account.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<AccountObservations> ReadAsync(AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var version = await DataVersionAsync(account, cancellationToken);
        if (asOf is { } instant) return await loader.LoadAsync(account, version, instant, cancellationToken);
        if (_current.TryGetValue(account, out AccountObservations? known) && known!.DataVersion >= version) return known;

        // Not cancelled with one caller: others may wait for the same observations.
        var reading = _underWay.GetOrAdd((account, version), _ => new(() => ReadOnceAsync(account, version)));
        return await reading.Value.WaitAsync(cancellationToken);
    }

    /// <summary>The version of what is recorded of an account; 0 where nothing is.</summary>
    public async Task<long> DataVersionAsync(AccountKey account, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(account.Workspace);
        var state = await session.Events.FetchStreamStateAsync(FiguresChanged.StreamOf(account), cancellationToken);
        return state?.Version ?? 0;
    }

    public void Dispose() => _current.Dispose();

    private async Task<AccountObservations> ReadOnceAsync(AccountKey account, long version)
    {
        try
        {
            // Whoever asked a moment before may have read it since.
            var known = _current.Get<AccountObservations>(account);
            return known?.DataVersion >= version ? known : await ReadCurrentAsync(account, version, known);
        }
        finally
        {
            _underWay.TryRemove((account, version), out _);
        }
    }

    private async Task<AccountObservations> ReadCurrentAsync(AccountKey account, long version, AccountObservations? known)
    {
        var observations = known is not null && await AddedAsync(account, known.DataVersion, version) is { } added
            ? await loader.AddAsync(known, account, version, added, CancellationToken.None)
            : await loader.LoadAsync(account, version, DateTimeOffset.MaxValue, CancellationToken.None);
        if (!_current.TryGetValue(account, out AccountObservations? other) || other!.DataVersion < version)
        {
            var size = 1 + observations.Posts.Count + observations.AccountDays.Count;
            _current.Set(account, observations, new MemoryCacheEntryOptions { Size = size });
        }

        return observations;
    }

    /// <summary>Where in the event store the observations are that came after a version; null where that is not known.</summary>
    private async Task<Positions?> AddedAsync(AccountKey account, long after, long version)
    {
        if (version - after > MostChangesFollowed) return null;
        await using var session = store.QuerySession(account.Workspace);
        var changes = await session.Events.FetchStreamAsync(FiguresChanged.StreamOf(account), version, fromVersion: after + 1);
        return Positions.Around([.. changes.Select(change => (FiguresChanged)change.Data)]);
    }
}
