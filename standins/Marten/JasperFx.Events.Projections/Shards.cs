using JasperFx.Events.Daemon;

namespace JasperFx.Events.Projections;

/// <summary>Identifies what the daemon runs for one projection or subscription.</summary>
public class ShardName
{
    /// <summary>The key of a shard that covers all events.</summary>
    public const string All = "All";

    /// <summary>Creates the name of a shard.</summary>
    public ShardName(string name, string shardKey, uint version)
    {
        Name = name;
        ShardKey = shardKey;
        Version = version;
        Identity = name == ShardState.HighWaterMark ? name : version > 1 ? $"{name}:V{version}:{shardKey}" : $"{name}:{shardKey}";
    }

    /// <summary>Creates the name of a shard that covers all events.</summary>
    public ShardName(string name) : this(name, All, 1)
    {
    }

    /// <summary>Name of the projection or subscription.</summary>
    public string Name { get; }

    /// <summary>The part of the events covered.</summary>
    public string ShardKey { get; }

    /// <summary>Version of the projection or subscription.</summary>
    public uint Version { get; }

    /// <summary>The name under which progress is kept.</summary>
    public string Identity { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ShardName other && other.Identity == Identity;

    /// <inheritdoc/>
    public override int GetHashCode() => Identity.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"Identity: {Identity}";
}

/// <summary>How far a shard has come.</summary>
/// <param name="shardName">Identity of the shard.</param>
/// <param name="sequence">The last event processed.</param>
public class ShardState(string shardName, long sequence)
{
    /// <summary>The name under which the high-water mark is kept.</summary>
    public const string HighWaterMark = "HighWaterMark";

    /// <summary>Identity of the shard.</summary>
    public string ShardName { get; } = shardName;

    /// <summary>The last event processed.</summary>
    public long Sequence { get; } = sequence;
}

/// <summary>A page of events for a shard.</summary>
/// <param name="name">The shard.</param>
/// <param name="floor">The last event before the page.</param>
/// <param name="ceiling">The last event covered by the page.</param>
/// <param name="agent">What runs the shard.</param>
public class EventRange(ShardName name, long floor, long ceiling, ISubscriptionAgent agent)
{
    /// <summary>The shard.</summary>
    public ShardName ShardName { get; } = name;

    /// <summary>The last event before the page.</summary>
    public long SequenceFloor { get; } = floor;

    /// <summary>The last event covered by the page.</summary>
    public long SequenceCeiling { get; } = ceiling;

    /// <summary>The events in the order in which they were stored, across all tenants.</summary>
    public List<IEvent> Events { get; set; } = [];

    /// <summary>The number of events.</summary>
    public int Size => Events.Count;

    /// <summary>What runs the shard.</summary>
    public ISubscriptionAgent Agent { get; } = agent;
}
