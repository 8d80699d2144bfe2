using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.Valuation.Domain;
using JasperFx.Events;

namespace CreatorIntel.Valuation.Messaging;

/// <summary>One <see cref="ValuationChanged"/> for each account; the event store's position is the version.</summary>
internal sealed class ValuationMessages : IMessageComposer
{
    public IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events) =>
        events
            .GroupBy(e => AccountOf(e.Data))
            .Where(changes => changes.Key is not null)
            .Select(changes => new ValuationChanged(changes.Key!.Value, changes.Max(e => e.Sequence)));

    private static AccountKey? AccountOf(object data) => data switch
    {
        AccountValued valued => valued.Account,
        TargetSet target => target.Account,
        _ => null,
    };
}
