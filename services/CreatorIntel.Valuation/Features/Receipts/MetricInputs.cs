using CreatorIntel.Contracts.Figures;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Asks Metrics for the figures that went into a figure of value, and for the observations behind it.</summary>
internal sealed class MetricInputs(V1.MetricsService.MetricsServiceClient metrics)
{
    private IReadOnlyDictionary<string, int>? _versions;

    /// <summary>
    /// The figure of Metrics that answers the same question; null where there is no such figure, such as a mean
    /// of impressions where the source gives views.
    /// </summary>
    /// <param name="of">The figure that it went into.</param>
    /// <param name="formula">The formula of Metrics.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<V1.Figure?> FindAsync(FigureId of, string formula, CancellationToken cancellationToken)
    {
        if (!(await VersionsAsync(cancellationToken)).TryGetValue(formula, out var versions)) return null;
        var version = of.Set == FormulaSet.Classic || versions == 1 ? 1 : 2;
        var id = of with { Formula = formula, Version = version, Subject = SubjectOf(of), Given = Given.Nothing };
        try
        {
            var request = new V1.ReceiptRequest { FigureId = id.ToString(), Take = 1 };
            return (await metrics.GetReceiptAsync(request, cancellationToken: cancellationToken)).Figure;
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>A page of the observations behind a figure of value.</summary>
    public async Task<V1.ObservationsReply> ObservationsAsync(
        FigureId of, Reads reads, V1.DaysRead days, V1.ReceiptRequest page, CancellationToken cancellationToken) =>
        await metrics.ListObservationsAsync(
            new V1.ObservationsRequest
            {
                Query = of.ToQuery(),
                PostMetrics = { reads.PostMetrics },
                DayMetrics = { reads.DayMetrics },
                Subject = SubjectOf(of),
                Days = days,
                Skip = page.Skip,
                Take = page.Take,
            },
            cancellationToken: cancellationToken);

    /// <summary>Figures of a content type or period are of the same; what else tells figures of value apart, Metrics does not know.</summary>
    private static string SubjectOf(FigureId of) =>
        of.Subject == Subjects.Previous || of.Formula.StartsWith("roi.", StringComparison.Ordinal) ? of.Subject : "";

    private async Task<IReadOnlyDictionary<string, int>> VersionsAsync(CancellationToken cancellationToken) =>
        _versions ??= (await metrics.ListFormulasAsync(new V1.ListFormulasRequest(), cancellationToken: cancellationToken))
            .Formulas.ToDictionary(formula => formula.Id, formula => formula.Versions.Count);
}
