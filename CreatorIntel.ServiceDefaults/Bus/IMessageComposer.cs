using JasperFx.Events;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>Says which events of a service become which messages. Pure: the same events give the same messages.</summary>
public interface IMessageComposer
{
    /// <summary>
    /// The messages of some events, which belong to one workspace and one trace and are in the order of the store.
    /// </summary>
    IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events);

    /// <summary>
    /// How long to wait at most after these events were published, so that those which follow closely become one message.
    /// The first are published at once and the last always; zero, as here: no waiting.
    /// </summary>
    TimeSpan PauseAfter(IReadOnlyList<IEvent> events) => TimeSpan.Zero;
}
