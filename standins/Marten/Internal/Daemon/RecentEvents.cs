using System.Diagnostics.CodeAnalysis;
using JasperFx.Events;
using Marten.Exceptions;

namespace Marten.Internal.Daemon;

/// <summary>
/// Events that this process stored a moment ago, as they were written, so that the shards of its daemon need not read them
/// back. Only what is committed comes in. What is not here is read from the table: what other processes stored, and what a
/// shard that is far behind still needs.
/// </summary>
internal sealed class RecentEvents(EventReader reader)
{
    private const int Capacity = 1 << 14;
    private readonly Lock gate = new();
    private readonly StoredEvent?[] slots = new StoredEvent?[Capacity];
    private readonly HashSet<ShardAgent> shards = [];
    private long first = 1;
    private long last;

    /// <summary>From now on events are kept until this shard has passed them.</summary>
    public void Join(ShardAgent shard)
    {
        lock (gate) shards.Add(shard);
    }

    /// <summary>The shard needs no more events.</summary>
    public void Leave(ShardAgent shard)
    {
        lock (gate)
        {
            shards.Remove(shard);
            Trim();
        }
    }

    /// <summary>Takes events in that are committed; without shards to wait for them, none.</summary>
    public void Add(IEnumerable<StoredEvent> events)
    {
        lock (gate)
        {
            if (shards.Count == 0) return;
            foreach (var e in events)
            {
                var sequence = e.Envelope.Sequence;
                if (sequence <= last - Capacity) continue;
                slots[sequence % Capacity] = e;
                first = first > last ? sequence : Math.Min(first, sequence);
                last = Math.Max(last, sequence);
            }
        }
    }

    /// <summary>Forgets what all shards have passed.</summary>
    public void Pass()
    {
        lock (gate) Trim();
    }

    /// <summary>Forgets everything: the numbers begin again.</summary>
    public void Clear()
    {
        lock (gate)
        {
            Array.Clear(slots);
            (first, last) = (1, 0);
        }
    }

    /// <summary>The events that follow without a gap on a floor.</summary>
    /// <param name="floor">The sequence number before the first.</param>
    /// <param name="highWater">The last that is safe to process.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="types">The stored names of types that are wanted; null for all.</param>
    /// <param name="page">They, as they would be read from the table.</param>
    /// <returns>False when the first of them is not here or one of them cannot be read.</returns>
    public bool TryLoad(long floor, long highWater, int limit, string[]? types, [NotNullWhen(true)] out LoadedPage? page)
    {
        page = null;
        var found = Following(floor, Math.Min(highWater, floor + limit));
        if (found.Count == 0) return false;
        try
        {
            var wanted = types is null ? found : found.Where(x => types.Contains(x.Envelope.EventTypeName));
            var ceiling = floor + found.Count;
            page = new LoadedPage(floor, ceiling, [.. wanted.Select(x => x.Read(reader))], ceiling < highWater);
            return true;
        }
        catch (Exception failure) when (failure is UnknownEventTypeException or EventDeserializationFailureException)
        {
            return false;
        }
    }

    private List<StoredEvent> Following(long floor, long ceiling)
    {
        var found = new List<StoredEvent>();
        lock (gate)
        {
            for (var next = floor + 1; next <= ceiling && slots[next % Capacity] is { } e && e.Envelope.Sequence == next; next++) found.Add(e);
        }

        return found;
    }

    private void Trim()
    {
        var passed = shards.Count == 0 ? last : Math.Min(last, shards.Min(x => x.Position));
        for (first = Math.Max(first, last - Capacity + 1); first <= passed; first++) slots[first % Capacity] = null;
    }
}

/// <summary>An event as it was written.</summary>
/// <param name="envelope">The event that was stored, with the numbers that the server gave it.</param>
/// <param name="data">Its body.</param>
/// <param name="headers">Its headers; null where it has none.</param>
internal sealed class StoredEvent(IEvent envelope, byte[] data, byte[]? headers)
{
    private IEvent? read;

    public IEvent Envelope => envelope;

    /// <summary>The event as it is read from the table: not what was stored, but what comes back from its JSON.</summary>
    public IEvent Read(EventReader reader) => read ??= reader.Read(envelope, data, headers);
}
