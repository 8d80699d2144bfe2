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
    private readonly List<object> _unseen = [];
    private TState? _state = state;

    /// <summary>The state after everything that was added; most streams are added to once, and nobody asks again.</summary>
    public TState? State
    {
        get
        {
            foreach (var e in _unseen) _state = evolve(_state, e);
            _unseen.Clear();
            return _state;
        }
    }

    /// <summary>Adds events; returns how many.</summary>
    public int Append(IReadOnlyList<object> events)
    {
        if (events.Count == 0) return 0;
        stream.AppendMany(events);
        _unseen.AddRange(events);
        return events.Count;
    }
}
