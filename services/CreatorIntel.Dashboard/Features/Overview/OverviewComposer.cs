using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Overview;

/// <summary>Asks the services that compute for what the overview shows, all at once.</summary>
internal sealed class OverviewComposer(
    MetricsService.MetricsServiceClient metrics,
    ValuationService.ValuationServiceClient valuation,
    InsightsService.InsightsServiceClient insights)
{
    public async Task<OverviewPage> ComposeAsync(AccountCard account, FigureQuery query, CancellationToken cancellationToken)
    {
        var measured = metrics.GetOverviewMetricsAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        var report = valuation.GetValueReportAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        var advice = insights.GetRecommendationsAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        await Task.WhenAll(measured, report, advice);
        return OverviewMapping.ToPage(account, query, await measured, await report, await advice);
    }
}
