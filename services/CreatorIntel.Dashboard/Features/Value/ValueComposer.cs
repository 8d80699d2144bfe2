using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Value;

/// <summary>Asks for what the value page shows.</summary>
internal sealed class ValueComposer(
    MetricsService.MetricsServiceClient metrics, ValuationService.ValuationServiceClient valuation)
{
    public async Task<ValuePage> ComposeAsync(PageQuestion question, CancellationToken cancellationToken)
    {
        var query = question.Query;
        var state = metrics.GetDataStateAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        var report = valuation.GetValueReportAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        var sensitivity = valuation.GetSensitivityAsync(query, cancellationToken: cancellationToken).ResponseAsync;
        await Task.WhenAll(state, report, sensitivity);
        return new(
            (await state).ToHead(question.Accounts, query), (await report).ToPage(),
            [.. (await sensitivity).Bars.Select(ValueMapping.ToPage)]);
    }
}
