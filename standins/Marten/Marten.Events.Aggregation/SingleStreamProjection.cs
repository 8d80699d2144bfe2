using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Internal;

namespace Marten.Events.Aggregation;

/// <summary>Folds the events of one stream into one document, whose id is the key of the stream.</summary>
/// <typeparam name="TDoc">The document; must be immutable, since sessions hand it on.</typeparam>
/// <typeparam name="TId">The key of the stream.</typeparam>
public class SingleStreamProjection<TDoc, TId> : ProjectionBase, IProjectionSource<IDocumentOperations, IQuerySession>, IAggregation<TDoc>
    where TDoc : notnull
    where TId : notnull
{
    /// <summary>Names the projection after the document.</summary>
    public SingleStreamProjection()
    {
        Name = Naming.NameInCode(typeof(TDoc));
        Options.DeleteViewTypeOnTeardown<TDoc>();
    }

    Type IAggregation.AggregateType => typeof(TDoc);

    /// <summary>The state after an event.</summary>
    /// <param name="snapshot">The state before; null when there is none.</param>
    /// <param name="id">Key of the stream.</param>
    /// <param name="e">The event.</param>
    /// <returns>The state; null deletes the document.</returns>
    public virtual TDoc? Evolve(TDoc? snapshot, TId id, IEvent e) =>
        throw new InvalidProjectionException($"{GetType().FullName} must override {nameof(Evolve)}");

    void IAggregation.AssertIsValid()
    {
        if (typeof(TId) != typeof(string)) throw new InvalidProjectionException($"{GetType().FullName}: streams are identified by string");
        if (GetType().GetMethod(nameof(Evolve))!.DeclaringType == typeof(SingleStreamProjection<TDoc, TId>))
            throw new InvalidProjectionException($"{GetType().FullName} must override {nameof(Evolve)}");
    }

    TDoc? IAggregation<TDoc>.Fold(TDoc? snapshot, string key, IEnumerable<IEvent> events) => Fold(snapshot, key, events);

    object? IAggregation.Fold(object? snapshot, string key, IEnumerable<IEvent> events) => Fold((TDoc?)snapshot, key, events);

    private TDoc? Fold(TDoc? snapshot, string key, IEnumerable<IEvent> events)
    {
        var id = (TId)(object)key;
        foreach (var e in events)
        {
            try
            {
                snapshot = Evolve(snapshot, id, e);
            }
            catch (Exception failure) when (!Failures.IsTransient(failure))
            {
                throw new ApplyEventException(e, failure);
            }
        }

        return snapshot;
    }
}
