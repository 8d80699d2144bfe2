using CreatorIntel.Contracts.V1;

namespace CreatorIntel.System.Tests;

public sealed class RebuildTests(RunningSystem system)
{
    [Fact]
    public async Task Read_models_built_twice_from_the_same_events_are_equal()
    {
        await system.Web.ImportAsync([Imports.Posts("rebuild", 700)], "rebuilt");
        var before = await system.Web.OverviewWhenAsync("my~instagram~rebuilt", page => page.Cards.Posts.Current.Value == 700);
        var ingestion = new IngestionService.IngestionServiceClient(system.Channel("ingestion"));
        var metrics = new MetricsService.MetricsServiceClient(system.Channel("metrics"));

        var ledger = await ingestion.RebuildLedgerAsync(new RebuildLedgerRequest());
        var ledgerAgain = await ingestion.RebuildLedgerAsync(new RebuildLedgerRequest());
        var figures = await metrics.RebuildAsync(new RebuildRequest());
        var figuresAgain = await metrics.RebuildAsync(new RebuildRequest());

        ledger.Observations.ShouldBeGreaterThanOrEqualTo(1400);
        ledgerAgain.ShouldBe(ledger);
        figuresAgain.ShouldBe(figures);
        (await system.Web.OverviewAsync("my~instagram~rebuilt")).Figures().ShouldBe(before.Figures());
    }
}
