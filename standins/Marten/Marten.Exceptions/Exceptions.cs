namespace Marten.Exceptions;

/// <summary>A failure of the store.</summary>
public class MartenException : Exception
{
    /// <summary>Creates the exception.</summary>
    public MartenException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public MartenException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>The database refused a command; the inner exception says why.</summary>
/// <param name="innerException">What the database said.</param>
public class MartenCommandException(Exception innerException) : MartenException($"Marten Command Failure: {innerException.Message}", innerException);

/// <summary>A stream was started under a key that is taken.</summary>
/// <param name="id">The stream.</param>
/// <param name="aggregateType">The aggregate; null when unknown.</param>
public class ExistingStreamIdCollisionException(object id, Type? aggregateType) : MartenException($"Stream #{id} already exists in the database")
{
    /// <summary>The stream.</summary>
    public object Id { get; } = id;

    /// <summary>The aggregate; null when unknown.</summary>
    public Type? AggregateType { get; } = aggregateType;
}

/// <summary>Events cannot be added to an archived stream.</summary>
/// <param name="message">The stream.</param>
public class InvalidStreamOperationException(string message) : MartenException(message);

/// <summary>An event is stored under a name that no known type has.</summary>
/// <param name="eventTypeName">The name.</param>
/// <param name="sequence">Sequence number of the event.</param>
public class UnknownEventTypeException(string eventTypeName, long sequence)
    : MartenException($"Unknown event type name alias '{eventTypeName}.' You may need to register this event type through StoreOptions.Events.AddEventType(type)")
{
    /// <summary>The name.</summary>
    public string EventTypeName { get; } = eventTypeName;

    /// <summary>Sequence number of the event.</summary>
    public long Sequence { get; } = sequence;
}

/// <summary>An event could not be read or upcast.</summary>
public class EventDeserializationFailureException : MartenException
{
    internal EventDeserializationFailureException(long sequence, string eventTypeName, Exception innerException)
        : base($"Event deserialization error on sequence = {sequence} for event type {eventTypeName}", innerException)
    {
        Sequence = sequence;
        EventTypeName = eventTypeName;
    }

    /// <summary>Sequence number of the event.</summary>
    public long Sequence { get; }

    /// <summary>The name under which the event is stored.</summary>
    public string? EventTypeName { get; }
}
