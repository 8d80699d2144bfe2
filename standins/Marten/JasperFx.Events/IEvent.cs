namespace JasperFx.Events;

/// <summary>An event with its metadata.</summary>
public interface IEvent
{
    /// <summary>Unique id of the event.</summary>
    Guid Id { get; set; }

    /// <summary>Position in its stream, from 1; 0 until known.</summary>
    long Version { get; set; }

    /// <summary>Position among all events of the store, from 1; 0 until stored.</summary>
    long Sequence { get; set; }

    /// <summary>The event itself.</summary>
    object Data { get; }

    /// <summary>Id of the stream when streams are identified by Guid.</summary>
    Guid StreamId { get; set; }

    /// <summary>Key of the stream when streams are identified by string.</summary>
    string? StreamKey { get; set; }

    /// <summary>When the event was recorded (UTC).</summary>
    DateTimeOffset Timestamp { get; set; }

    /// <summary>The tenant that owns the event.</summary>
    string TenantId { get; set; }

    /// <summary>Type of <see cref="Data"/>.</summary>
    Type EventType { get; }

    /// <summary>The name under which the type is stored.</summary>
    string EventTypeName { get; set; }

    /// <summary>The .NET type and assembly that wrote the event.</summary>
    string DotNetTypeName { get; set; }

    /// <summary>What caused the event; null when not recorded.</summary>
    string? CausationId { get; set; }

    /// <summary>The conversation that the event belongs to; null when not recorded.</summary>
    string? CorrelationId { get; set; }

    /// <summary>Further metadata; null when there is none.</summary>
    Dictionary<string, object>? Headers { get; set; }

    /// <summary>Whether the stream was archived.</summary>
    bool IsArchived { get; set; }

    /// <summary>Sets one header.</summary>
    void SetHeader(string key, object value);

    /// <summary>The header, or null when absent.</summary>
    object? GetHeader(string key);
}

/// <summary>An event of a known type with its metadata.</summary>
/// <typeparam name="T">Type of the event.</typeparam>
public interface IEvent<out T> : IEvent where T : notnull
{
    /// <summary>The event itself.</summary>
    new T Data { get; }
}

/// <summary>The carrier of an event of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">Type of the event.</typeparam>
/// <param name="data">The event itself.</param>
public class Event<T>(T data) : IEvent<T> where T : notnull
{
    /// <inheritdoc/>
    public T Data { get; set; } = data;

    object IEvent.Data => Data;

    /// <inheritdoc/>
    public Guid Id { get; set; } = Guid.NewGuid();

    /// <inheritdoc/>
    public long Version { get; set; }

    /// <inheritdoc/>
    public long Sequence { get; set; }

    /// <inheritdoc/>
    public Guid StreamId { get; set; }

    /// <inheritdoc/>
    public string? StreamKey { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset Timestamp { get; set; }

    /// <inheritdoc/>
    public string TenantId { get; set; } = StorageConstants.DefaultTenantId;

    /// <inheritdoc/>
    public Type EventType => typeof(T);

    /// <inheritdoc/>
    public string EventTypeName { get; set; } = null!;

    /// <inheritdoc/>
    public string DotNetTypeName { get; set; } = null!;

    /// <inheritdoc/>
    public string? CausationId { get; set; }

    /// <inheritdoc/>
    public string? CorrelationId { get; set; }

    /// <inheritdoc/>
    public Dictionary<string, object>? Headers { get; set; }

    /// <inheritdoc/>
    public bool IsArchived { get; set; }

    /// <inheritdoc/>
    public void SetHeader(string key, object value) => (Headers ??= [])[key] = value;

    /// <inheritdoc/>
    public object? GetHeader(string key) => Headers?.GetValueOrDefault(key);
}

/// <summary>Builds events by hand, for imports and tests.</summary>
public static class Event
{
    /// <summary>Wraps an event.</summary>
    public static IEvent<T> For<T>(T data) where T : notnull => new Event<T>(data);

    /// <summary>Wraps an event of a tenant.</summary>
    public static IEvent<T> For<T>(string tenantId, T data) where T : notnull => new Event<T>(data) { TenantId = tenantId };

    /// <summary>Wraps an event.</summary>
    public static IEvent<T> AsEvent<T>(this T data) where T : notnull => For(data);

    /// <summary>Sets the instant recorded.</summary>
    public static IEvent AtTimestamp(this IEvent e, DateTimeOffset timestamp)
    {
        e.Timestamp = timestamp;
        return e;
    }

    /// <summary>Sets one header.</summary>
    public static IEvent WithHeader(this IEvent e, string key, object value)
    {
        e.SetHeader(key, value);
        return e;
    }
}
