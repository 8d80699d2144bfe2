using CreatorIntel.Contracts.Messages;
using CreatorIntel.Insights.Domain;
using CreatorIntel.ServiceDefaults.Bus;
using JasperFx.Events;

namespace CreatorIntel.Insights.Messaging;

/// <summary>One <see cref="InsightGenerated"/> for each account; the event store's position is the version.</summary>
internal sealed class InsightMessages : IMessageComposer
{
    public IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events) =>
        events
            .Where(e => e.Data is AdviceDrawn)
            .GroupBy(e => ((AdviceDrawn)e.Data).Account)
            .Select(changes => new InsightGenerated(changes.Key, changes.Max(e => e.Sequence)));
}
