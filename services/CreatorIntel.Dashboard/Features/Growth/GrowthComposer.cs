using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Growth;

/// <summary>Asks for what the growth page shows.</summary>
internal sealed class GrowthComposer(
    MetricsService.MetricsServiceClient metrics, ValuationService.ValuationServiceClient valuation)
{
    public async Task<GrowthPage> ComposeAsync(PageQuestion question, GrowthQuery request, CancellationToken cancellationToken)
    {
        var measured = metrics.GetGrowthAsync(request, cancellationToken: cancellationToken).ResponseAsync;
        var report = valuation.GetValueReportAsync(question.Query, cancellationToken: cancellationToken).ResponseAsync;
        await Task.WhenAll(measured, report);
        return GrowthMapping.ToPage(question, await measured, (await report).Scenarios);
    }
}
