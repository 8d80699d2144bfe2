using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Receipts;

/// <summary>The formulas of the services that compute; they change only with the program, so they are asked for once.</summary>
internal sealed class FormulaLists(
    MetricsService.MetricsServiceClient metrics, ValuationService.ValuationServiceClient valuation)
{
    private IReadOnlyDictionary<string, FormulaDescription>? _metrics;
    private IReadOnlyDictionary<string, FormulaDescription>? _values;

    /// <summary>A formula that Metrics computes; null where it is none.</summary>
    public async Task<FormulaDescription?> FindMetricAsync(string id, CancellationToken cancellationToken) =>
        (_metrics ??= ById(await metrics.ListFormulasAsync(new ListFormulasRequest(), cancellationToken: cancellationToken)))
            .GetValueOrDefault(id);

    /// <summary>A formula that Valuation computes; null where it is none.</summary>
    public async Task<FormulaDescription?> FindValueAsync(string id, CancellationToken cancellationToken) =>
        (_values ??= ById(await valuation.ListFormulasAsync(new ListFormulasRequest(), cancellationToken: cancellationToken)))
            .GetValueOrDefault(id);

    private static Dictionary<string, FormulaDescription> ById(FormulaList list) =>
        list.Formulas.ToDictionary(formula => formula.Id, StringComparer.Ordinal);
}
