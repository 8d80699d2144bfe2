using System.Text.Json;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Valuation.Formulas;
using Google.Protobuf;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Answers questions about a shop, and what its figures were computed from.</summary>
internal sealed class ShopDesk(ShopQuestions questions, FormulaRegistry formulas)
{
    private const int DefaultTake = 50;
    private const int MostTaken = 200;

    /// <summary>The report; empty where nothing of a shop is recorded.</summary>
    public async Task<V1.ShopReply> ReportAsync(V1.ShopQuery request, CancellationToken cancellationToken)
    {
        var question = await questions.AskAsync(request, cancellationToken);
        var reply = new V1.ShopReply { AsOf = question.AsOf };
        if (question.AsOf is null) return reply;
        var report = ShopReportOf.Question(question, new ShopFigures(question.Query, question.AsOf));
        reply.Json = UnsafeByteOperations.UnsafeWrap(JsonSerializer.SerializeToUtf8Bytes(report, PageJson.Options));
        return reply;
    }

    /// <summary>True for a figure that this desk answers for.</summary>
    public bool Answers(FigureId figure) =>
        figure.Formula.StartsWith("shop.", StringComparison.Ordinal) && formulas.Find(figure.Formula) is not null;

    /// <summary>What a figure was computed from; the figure is computed anew.</summary>
    /// <exception cref="RpcException">NotFound: no such figure.</exception>
    public async Task<V1.Receipt> ReceiptAsync(FigureId figure, V1.ReceiptRequest request, CancellationToken cancellationToken)
    {
        var question = await questions.AskAsync(ShopQuestions.QueryOf(figure), cancellationToken);
        var figures = new ShopFigures(question.Query, question.AsOf);
        ShopReportOf.Question(question, figures);
        if (figures.Find(request.FigureId) is not { } found)
            throw new RpcException(new Status(StatusCode.NotFound, $"There is no figure '{request.FigureId}'."));

        V1.ObservationRead[] behind = [.. found.Behind];
        var take = request.Take is >= 1 and <= MostTaken ? request.Take : DefaultTake;
        return new V1.Receipt
        {
            Figure = found.Figure,
            Inputs = { found.Inputs.Select(input => Input(formulas.Find(input.Formula)!.Name, input)), Window(figure) },
            ObservationCount = behind.Length,
            Observations = { behind.Skip(Math.Max(0, request.Skip)).Take(take) },
        };
    }

    private static V1.ReceiptInput Input(string name, V1.Figure figure) => new() { Name = name, Figure = figure };

    /// <summary>The window that a figure was computed with, where it has one with a limit.</summary>
    private static IEnumerable<V1.ReceiptInput> Window(FigureId figure) =>
        AttributionWindow.Find(figure.Subject)?.Days is { } days
            ? [new() { Name = "attributionWindow", Assumed = new V1.AssumedValue { Value = days, Unit = Units.Days } }]
            : [];
}
