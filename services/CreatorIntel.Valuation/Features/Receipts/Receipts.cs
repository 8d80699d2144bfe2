using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Domain;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>
/// What a figure was computed from: the figures and assumptions that went in, and the observations behind the first of the
/// figures of Metrics among them. The figure is computed anew from its id.
/// </summary>
internal sealed class Receipts(ValueQuestions questions, MetricInputs metrics, FormulaRegistry formulas)
{
    /// <exception cref="RpcException">NotFound: no such figure.</exception>
    public async Task<V1.Receipt> AnswerAsync(V1.ReceiptRequest request, CancellationToken cancellationToken)
    {
        if (!FigureId.TryParse(request.FigureId, out var id) || Ingredients.Of(id.Formula) is not { } ingredients)
            throw NotFound($"There is no figure '{request.FigureId}'.");
        if (SetReference.Parse(id.Given.AssumptionSet).SetId == BuiltInSets.Unsaved)
            throw NotFound("The assumptions of this figure were not saved. Save them as a set to keep its receipt.");

        var question = await questions.AskAsync(id.ToQuery(), cancellationToken);
        var figures = FiguresIn.Answer(ValueReportOf.Question(question)).Concat(FiguresIn.Answer(SensitivityOf.Question(question)))
            .ToArray();
        var receipt = new V1.Receipt
        {
            Figure = Array.Find(figures, figure => figure.Id == request.FigureId) ?? throw NotFound($"There is no figure '{request.FigureId}'."),
        };
        receipt.Inputs.AddRange(ReceiptInputs.Figures(id, ingredients, figures, formulas));
        await AddMetricsAsync(receipt, id, ingredients, request, cancellationToken);
        receipt.Inputs.AddRange(ReceiptInputs.Assumed(id, ingredients, question));
        return receipt;
    }

    private async Task AddMetricsAsync(
        V1.Receipt receipt, FigureId id, Ingredients ingredients, V1.ReceiptRequest request, CancellationToken cancellationToken)
    {
        foreach (var formula in ingredients.Metrics)
        {
            var isFirst = receipt.ObservationCount == 0;
            var found = await metrics.FindAsync(id, formula, isFirst ? request.Skip : 0, isFirst ? request.Take : 1, cancellationToken);
            if (found is null) continue;
            receipt.Inputs.Add(new V1.ReceiptInput { Name = formula, Figure = found.Figure });
            if (!isFirst) continue;
            receipt.ObservationCount = found.ObservationCount;
            receipt.Observations.AddRange(found.Observations);
        }
    }

    private static RpcException NotFound(string message) => new(new Status(StatusCode.NotFound, message));
}
