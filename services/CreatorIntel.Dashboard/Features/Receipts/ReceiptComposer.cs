using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using Grpc.Core;
using FormulaDescription = CreatorIntel.Contracts.Pages.FormulaDescription;
using ReceiptInput = CreatorIntel.Contracts.Pages.ReceiptInput;

namespace CreatorIntel.Dashboard.Features.Receipts;

/// <summary>Asks what a figure was computed from, and where the observations came from.</summary>
internal sealed class ReceiptComposer(
    FormulaLists formulas, MetricsService.MetricsServiceClient metrics, ValuationService.ValuationServiceClient valuation,
    ObservationSources sources)
{
    /// <exception cref="RpcException">NotFound: no such figure or formula.</exception>
    public async Task<ReceiptPage> ComposeAsync(
        FigureId id, string workspace, ReceiptRequest request, CancellationToken cancellationToken)
    {
        var (formula, isMetric) = await FormulaAsync(id, cancellationToken);
        var receipt = isMetric
            ? await metrics.GetReceiptAsync(request, cancellationToken: cancellationToken)
            : await valuation.GetReceiptAsync(request, cancellationToken: cancellationToken);
        var known = await sources.FindAsync(
            workspace, receipt.Observations.Select(observation => observation.Sequence), cancellationToken);
        return new(
            receipt.Figure.ToPage(), formula, id.Subject, [.. receipt.Inputs.Select(ToPage)],
            receipt.ObservationCount, request.Skip,
            [.. receipt.Observations.Select(observation => ToPage(observation, known.GetValueOrDefault(observation.Sequence)))]);
    }

    private async Task<(FormulaDescription Formula, bool IsMetric)> FormulaAsync(FigureId id, CancellationToken cancellationToken)
    {
        if (await formulas.FindMetricAsync(id.Formula, cancellationToken) is { } measured) return (measured.ToPage(), true);
        if (await formulas.FindValueAsync(id.Formula, cancellationToken) is { } valued) return (valued.ToPage(), false);
        throw new RpcException(new Status(StatusCode.NotFound, $"There is no formula '{id.Formula}'."));
    }

    private static ReceiptInput ToPage(Contracts.V1.ReceiptInput input) =>
        input.ContentCase == Contracts.V1.ReceiptInput.ContentOneofCase.Figure
            ? new(input.Name, input.Figure.ToPage(), null, input.Figure.Unit)
            : new(input.Name, null, input.Assumed.Value, input.Assumed.Unit);

    private static ReceiptObservation ToPage(ObservationRead observation, ReceiptSource? source) => new(
        observation.Sequence, observation.AccountId, observation.Kind, observation.Subject,
        observation.ObservedAt?.ToDateTimeOffset(), observation.RecordedAt.ToDateTimeOffset(),
        [.. observation.Metrics.Select(PageMapping.ToPage)], source);
}
