using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Domain;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>
/// What a figure was computed from: the figures and assumptions that went in, and the observations that its formula reads.
/// The figure is computed anew from its id.
/// </summary>
internal sealed class Receipts(ValueQuestions questions, MetricInputs metrics, FormulaRegistry formulas)
{
    /// <exception cref="RpcException">NotFound: no such figure.</exception>
    public async Task<V1.Receipt> AnswerAsync(V1.ReceiptRequest request, CancellationToken cancellationToken)
    {
        if (!FigureId.TryParse(request.FigureId, out var id) || Ingredients.Of(id.Formula) is not { } ingredients
            || formulas.Find(id.Formula) is not { } formula)
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
        foreach (var metric in ingredients.Metrics)
        {
            if (await metrics.FindAsync(id, metric, cancellationToken) is { } measured)
                receipt.Inputs.Add(new V1.ReceiptInput { Name = metric, Figure = measured });
        }

        receipt.Inputs.AddRange(ReceiptInputs.Assumed(id, ingredients, question));
        var read = await metrics.ObservationsAsync(id, formula.Reads, Ingredients.DaysOf(id.Formula), request, cancellationToken);
        receipt.ObservationCount = read.Count;
        receipt.Observations.AddRange(read.Observations);
        return receipt;
    }

    private static RpcException NotFound(string message) => new(new Status(StatusCode.NotFound, message));
}
