using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.Valuation.Domain;
using JasperFx.Events;

namespace CreatorIntel.Valuation.Messaging;

/// <summary>
/// One <see cref="ValuationChanged"/> for each account, one <see cref="AssumptionsChanged"/> for each set of assumptions and
/// one <see cref="ShopChanged"/> for the shops; the event store's position is the version.
/// </summary>
internal sealed class ValuationMessages : IMessageComposer
{
    public IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events)
    {
        var accounts = events
            .GroupBy(e => AccountOf(e.Data))
            .Where(changes => changes.Key is not null)
            .Select(object (changes) => new ValuationChanged(changes.Key!.Value, changes.Max(e => e.Sequence)));
        var sets = events
            .GroupBy(e => SetOf(e.Data))
            .Where(changes => changes.Key is not null)
            .Select(object (changes) => new AssumptionsChanged(workspace, changes.Key!, changes.Max(e => e.Sequence)));
        var shops = events.Where(e => e.Data is ShopRecorded).Select(e => e.Sequence).DefaultIfEmpty().Max();
        return shops == 0 ? accounts.Concat(sets) : accounts.Concat(sets).Append(new ShopChanged(workspace, shops));
    }

    private static AccountKey? AccountOf(object data) => data switch
    {
        AccountValued valued => valued.Account,
        TargetSet target => target.Account,
        _ => null,
    };

    private static string? SetOf(object data) => data switch
    {
        AssumptionSetCreated created => created.SetId,
        AssumptionSetChanged changed => changed.SetId,
        AssumptionSetRenamed renamed => renamed.SetId,
        AssumptionSetRetired retired => retired.SetId,
        _ => null,
    };
}
