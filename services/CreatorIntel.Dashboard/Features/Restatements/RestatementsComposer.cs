using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using RestatedMetric = CreatorIntel.Contracts.Pages.RestatedMetric;
using RestatedValue = CreatorIntel.Contracts.Pages.RestatedValue;

namespace CreatorIntel.Dashboard.Features.Restatements;

/// <summary>Asks for what was restated.</summary>
internal sealed class RestatementsComposer(MetricsService.MetricsServiceClient metrics)
{
    public async Task<RestatementsPage> ComposeAsync(
        PageQuestion question, RestatementsQuery request, CancellationToken cancellationToken)
    {
        var restated = await metrics.GetRestatementsAsync(request, cancellationToken: cancellationToken);
        return new(
            restated.State.ToHead(question.Accounts, question.Query),
            [.. restated.Metrics.Select(metric => new RestatedMetric(
                metric.Kind, metric.Metric, metric.Windows, metric.Restated, metric.MeanChange.ToPage()))],
            restated.Total, request.Skip,
            [.. restated.Values.Select(value => new RestatedValue(
                value.Kind, value.Metric, value.Subject, value.ObservedAt?.ToDateTimeOffset(), value.First, value.Settled,
                value.FirstRecordedAt.ToDateTimeOffset(), value.SettledRecordedAt.ToDateTimeOffset()))]);
    }
}
