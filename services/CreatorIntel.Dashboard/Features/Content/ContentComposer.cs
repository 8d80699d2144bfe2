using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Content;

/// <summary>Asks for what the content page shows.</summary>
internal sealed class ContentComposer(
    MetricsService.MetricsServiceClient metrics, ValuationService.ValuationServiceClient valuation)
{
    public async Task<ContentPage> ComposeAsync(PageQuestion question, CancellationToken cancellationToken)
    {
        var query = question.Query;
        var measured = metrics.GetContentAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        var captions = metrics.GetCaptionsAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        var series = metrics.GetEngagementSeriesAsync(
            new EngagementSeriesQuery { Query = query }, cancellationToken: cancellationToken).ResponseAsync;
        var report = valuation.GetValueReportAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        await Task.WhenAll(measured, captions, series, report);
        return ContentMapping.ToPage(question, await measured, await captions, await series, await report);
    }
}
