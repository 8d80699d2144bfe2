using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>Says what a figure was computed from.</summary>
internal sealed class ReceiptDesk(Questions questions, FigureAnswers answers, ObservationRows rows, FormulaRegistry formulas)
{
    private const int DefaultObservations = 50;
    private const int MostObservations = 200;

    /// <param name="request">The figure, and which of its observations.</param>
    /// <param name="metrics">Computes the figure anew, in the answer that showed it.</param>
    /// <param name="context">The call.</param>
    /// <exception cref="RpcException">NotFound: there is no such figure.</exception>
    public async Task<Receipt> ReadAsync(ReceiptRequest request, MetricsService.MetricsServiceBase metrics, ServerCallContext context)
    {
        if (!FigureId.TryParse(request.FigureId, out var id) || formulas.Find(id.Formula) is not { } formula)
            throw NotFound(request.FigureId);

        var figure = await answers.FindAsync(metrics, id, context) ?? throw NotFound(request.FigureId);
        var question = await questions.AskAsync(id.ToQuery(), context.CancellationToken);
        var scope = ReceiptScope.Of(question, formula, id.Subject);
        var receipt = new Receipt { Figure = figure, ObservationCount = scope.Posts.Count + scope.Days.Count };
        receipt.Observations.AddRange(await PageAsync(question, formula, scope, request, context.CancellationToken));
        return receipt;
    }

    private async Task<IEnumerable<ObservationRead>> PageAsync(
        Question question, FormulaVersions formula, ReceiptScope scope, ReceiptRequest request, CancellationToken cancellationToken)
    {
        var take = Math.Clamp(request.Take == 0 ? DefaultObservations : request.Take, 1, MostObservations);
        var skip = Math.Max(0, request.Skip);
        var posts = scope.Posts.Ids[Math.Min(skip, scope.Posts.Count)..Math.Min(skip + take, scope.Posts.Count)].ToArray();
        var days = scope.Days.Skip(Math.Max(0, skip - scope.Posts.Count)).Take(take - posts.Length).ToArray();
        var read = posts.Length == 0
            ? []
            : await rows.OfPostsAsync(question.Accounts, posts, formula.Reads.PostMetrics, question.RecordedBy, cancellationToken);
        return days.Length == 0
            ? read
            : read.Concat(await rows.OfDaysAsync(
                question.Accounts.Accounts[0], days, formula.Reads.DayMetrics, question.RecordedBy, cancellationToken));
    }

    private static RpcException NotFound(string figureId) =>
        new(new Status(StatusCode.NotFound, $"There is no figure '{figureId}'."));
}
