using JasperFx.Events;

namespace Marten.Internal;

/// <summary>Folds the events of a stream into a document.</summary>
internal interface IAggregation
{
    Type AggregateType { get; }

    void AssertIsValid();

    object? Fold(object? snapshot, string key, IEnumerable<IEvent> events);
}

/// <summary>Folds the events of a stream into a document of a known type.</summary>
internal interface IAggregation<TDoc> : IAggregation
{
    TDoc? Fold(TDoc? snapshot, string key, IEnumerable<IEvent> events);
}
