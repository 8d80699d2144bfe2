using CreatorIntel.Contracts.Messages;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.ServiceDefaults.Bus;
using JasperFx.Events;

namespace CreatorIntel.Metrics.Messaging;

/// <summary>
/// One <see cref="MetricsChanged"/> for each account, with the latest version. Each has the account's figures computed anew
/// by whoever hears of it: while observations come in masses, as in an import, it is told of them every few seconds and at the end.
/// </summary>
internal sealed class MetricsMessages : IMessageComposer
{
    private const int Many = 1000;

    private static readonly TimeSpan AfterFew = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AfterMany = TimeSpan.FromSeconds(3);

    public IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events) =>
        events
            .Where(e => e.Data is FiguresChanged)
            .GroupBy(e => ((FiguresChanged)e.Data).Account)
            .Select(changes => new MetricsChanged(changes.Key, changes.Max(e => e.Version)));

    public TimeSpan PauseAfter(IReadOnlyList<IEvent> events) =>
        events.Sum(e => e.Data is FiguresChanged changed ? changed.Observations : 0) < Many ? AfterFew : AfterMany;
}
