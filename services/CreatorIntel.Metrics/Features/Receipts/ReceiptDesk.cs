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
        var read = await ReadAsync(
            question, formula.Reads, DaysOf(formula), id.Subject, request.Skip, request.Take, context.CancellationToken);
        return new Receipt { Figure = figure, ObservationCount = read.Count, Observations = { read.Observations } };
    }

    /// <summary>The observations behind a figure that another service computed.</summary>
    public async Task<ObservationsReply> ListAsync(ObservationsRequest request, CancellationToken cancellationToken) =>
        await ReadAsync(
            await questions.AskAsync(request.Query, cancellationToken), new Reads([.. request.PostMetrics], [.. request.DayMetrics]),
            request.Days, request.Subject, request.Skip, request.Take, cancellationToken);

    private static DaysRead DaysOf(FormulaVersions formula) =>
        formula == CurrentFollowers.Formula ? DaysRead.Latest
        : formula == WeeklyGrowth.Formula ? DaysRead.Week
        : DaysRead.Unspecified;

    private async Task<ObservationsReply> ReadAsync(
        Question question, Reads reads, DaysRead daysRead, string subject, int skip, int take, CancellationToken cancellationToken)
    {
        var scope = ReceiptScope.Of(question, reads, daysRead, subject);
        take = Math.Clamp(take == 0 ? DefaultObservations : take, 1, MostObservations);
        skip = Math.Max(0, skip);
        var posts = scope.Posts.Ids[Math.Min(skip, scope.Posts.Count)..Math.Min(skip + take, scope.Posts.Count)].ToArray();
        var days = scope.Days.Skip(Math.Max(0, skip - scope.Posts.Count)).Take(take - posts.Length).ToArray();
        var reply = new ObservationsReply { Count = scope.Posts.Count + scope.Days.Count };
        if (posts.Length > 0)
        {
            reply.Observations.AddRange(await rows.OfPostsAsync(
                question.Accounts, posts, reads.PostMetrics, question.RecordedBy, cancellationToken));
        }

        if (days.Length > 0)
        {
            reply.Observations.AddRange(await rows.OfDaysAsync(
                question.Accounts.Accounts[0], days, reads.DayMetrics, question.RecordedBy, cancellationToken));
        }

        return reply;
    }

    private static RpcException NotFound(string figureId) =>
        new(new Status(StatusCode.NotFound, $"There is no figure '{figureId}'."));
}
