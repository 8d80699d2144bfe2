using CreatorIntel.Valuation.Domain;
using JasperFx.Events.Projections;
using Marten;

namespace CreatorIntel.Valuation;

/// <summary>What the event store of the service holds.</summary>
internal static class ValuationStore
{
    public static void Configure(StoreOptions store)
    {
        store.Events.MapEventType<AccountValued>("account_valued");
        store.Events.MapEventType<TargetSet>("target_set");
        store.Events.MapEventType<AssumptionSetCreated>("assumption_set_created");
        store.Events.MapEventType<AssumptionSetChanged>("assumption_set_changed");
        store.Events.MapEventType<AssumptionSetRenamed>("assumption_set_renamed");
        store.Events.MapEventType<AssumptionSetRetired>("assumption_set_retired");
        store.Events.MapEventType<ShopRecorded>("shop_recorded");
        store.Projections.Add(new LatestValueProjection(), ProjectionLifecycle.Inline);
        store.Projections.Add(new TargetProjection(), ProjectionLifecycle.Inline);
        store.Projections.Add(new AssumptionSetProjection(), ProjectionLifecycle.Inline);
    }
}
