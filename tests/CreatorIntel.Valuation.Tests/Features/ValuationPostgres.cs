using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.Tests.Postgres;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.ReadModels;
using Marten;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>What Valuation keeps; each test has a workspace of its own.</summary>
public sealed class ValuationPostgres : StorePostgres
{
    /// <summary>What stamps the events of tests.</summary>
    internal SteppedClock Clock { get; } = new();

    protected override string Tables => Inbox.Table + AssumptionSetRegister.Table + ShopTables.Script;

    protected override void Configure(StoreOptions store)
    {
        store.Events.TimeProvider = Clock;
        ValuationStore.Configure(store);
    }
}

[CollectionDefinition(nameof(ValuationPostgresCollection), DisableParallelization = true)]
public sealed class ValuationPostgresCollection : ICollectionFixture<ValuationPostgres>;

/// <summary>A clock that stands still until it is told to go on.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>An instant after everything that was recorded, and before everything that will be.</summary>
    public DateTimeOffset Pass()
    {
        var between = _now.AddSeconds(1);
        _now = _now.AddSeconds(2);
        return between;
    }
}
