using CreatorIntel.Contracts.V1;
using CreatorIntel.Insights.Rules;
using Grpc.Core;

namespace CreatorIntel.Insights.Features;

/// <summary>Advice over gRPC.</summary>
internal sealed class InsightsGrpc(MetricsService.MetricsServiceClient metrics) : InsightsService.InsightsServiceBase
{
    /// <summary>Who draws the advice while no language model is configured.</summary>
    public const string Rules = "rules";

    public override async Task<Recommendations> GetRecommendations(FigureQuery request, ServerCallContext context)
    {
        var figures = await metrics.GetOverviewMetricsAsync(request, cancellationToken: context.CancellationToken);
        return new Recommendations { Author = Rules, Recommendations_ = { RuleBasedAnalyst.Recommend(figures) } };
    }
}
