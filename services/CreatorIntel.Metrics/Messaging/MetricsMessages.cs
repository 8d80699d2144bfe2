using CreatorIntel.Contracts.Messages;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.ServiceDefaults.Bus;
using JasperFx.Events;

namespace CreatorIntel.Metrics.Messaging;

/// <summary>One <see cref="MetricsChanged"/> for each account, with the latest version.</summary>
internal sealed class MetricsMessages : IMessageComposer
{
    public IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events) =>
        events
            .Where(e => e.Data is FiguresChanged)
            .GroupBy(e => ((FiguresChanged)e.Data).Account)
            .Select(changes => new MetricsChanged(changes.Key, changes.Max(e => e.Version)));
}
