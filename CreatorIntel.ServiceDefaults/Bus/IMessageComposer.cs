using JasperFx.Events;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>Says which events of a service become which messages. Pure: the same events give the same messages.</summary>
public interface IMessageComposer
{
    /// <summary>
    /// The messages of some events, which belong to one workspace and one trace and are in the order of the store.
    /// </summary>
    IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events);
}
