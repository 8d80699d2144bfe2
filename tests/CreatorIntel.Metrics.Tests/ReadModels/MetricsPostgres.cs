using CreatorIntel.Metrics.Domain;
using CreatorIntel.Tests.Postgres;
using Marten;

namespace CreatorIntel.Metrics.Tests.ReadModels;

/// <summary>What Metrics keeps; each test has an account of its own.</summary>
public sealed class MetricsPostgres : StorePostgres
{
    protected override string Tables => Metrics.ReadModels.Tables.Script;

    protected override void Configure(StoreOptions store) => store.Events.MapEventType<FiguresChanged>("figures_changed");
}

[CollectionDefinition(nameof(MetricsPostgresCollection), DisableParallelization = true)]
public sealed class MetricsPostgresCollection : ICollectionFixture<MetricsPostgres>;
