using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.ServiceDefaults.Grpc;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>Figures over gRPC.</summary>
internal sealed class MetricsGrpc(
    ObservationReader observations, PostDescriptions descriptions, Standings standings, Rebuilding rebuilding)
    : MetricsService.MetricsServiceBase
{
    public override async Task<OverviewMetrics> GetOverviewMetrics(FigureQuery request, ServerCallContext context)
    {
        var question = await AskAsync(request, context);
        var metrics = Overview.Of(question);
        var rows = Overview.TopRows(question);
        var (account, asOf) = Question.SubjectOf(request);
        var ids = rows.Select(row => question.Current.Posts.Ids.Span[row]).ToArray();
        var described = await descriptions.ReadAsync(account, ids, asOf, context.CancellationToken);
        metrics.TopPosts.AddRange(rows.Select((row, place) => Overview.ToPost(question, row, described.GetValueOrDefault(ids[place]))));
        return metrics;
    }

    public override async Task<EngagementSeries> GetEngagementSeries(FigureQuery request, ServerCallContext context)
    {
        var question = await AskAsync(request, context);
        var (posts, rates) = (question.Current.Posts, question.Current.Rates);
        var means = TrailingMean.Of(rates);
        var series = new EngagementSeries();
        for (var row = 0; row < posts.Count; row++)
        {
            var id = posts.Ids.Span[row];
            series.Points.Add(new EngagementPoint
            {
                PostId = id,
                PublishedAt = new DateTimeOffset(posts.PublishedAt.Span[row], TimeSpan.Zero).ToTimestamp(),
                ContentType = posts.TypeNames[posts.Types.Span[row]],
                Engagement = question.Figure(rates.Of(posts, row), id),
                TrailingMean = question.Figure(means[row], id),
            });
        }

        return series;
    }

    public override async Task<ComparedValueInputs> GetValueInputs(FigureQuery request, ServerCallContext context)
    {
        var question = await AskAsync(request, context);
        return new ComparedValueInputs { Current = ValueInputsOf.Current(question), Previous = ValueInputsOf.Previous(question) };
    }

    public override Task<Standing> GetStanding(StandingRequest request, ServerCallContext context) =>
        standings.ReadAsync(GrpcDefaults.AccountOf(request.AccountId), context.CancellationToken);

    public override Task<RebuildReply> Rebuild(RebuildRequest request, ServerCallContext context) =>
        rebuilding.RunAsync(context.CancellationToken);

    private async Task<Question> AskAsync(FigureQuery query, ServerCallContext context)
    {
        var (account, asOf) = Question.SubjectOf(query);
        return new Question(query, await observations.ReadAsync(account, asOf, context.CancellationToken));
    }
}
