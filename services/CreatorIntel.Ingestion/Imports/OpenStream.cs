using JasperFx.Events;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>A stream that rows of a batch add to, with the state that the next row is decided on.</summary>
/// <param name="stream">The stream.</param>
/// <param name="state">Its state; null where it does not exist yet.</param>
/// <param name="evolve">The state after an event.</param>
internal sealed class OpenStream<TSnapshot, TState>(
    IEventStream<TSnapshot> stream, TState? state, Func<TState?, object, TState?> evolve)
    where TSnapshot : class
    where TState : class
{
    public TState? State { get; private set; } = state;

    /// <summary>Adds events; returns how many.</summary>
    public int Append(IReadOnlyList<object> events)
    {
        if (events.Count == 0) return 0;
        stream.AppendMany(events);
        foreach (var e in events) State = evolve(State, e);
        return events.Count;
    }
}
