using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.ServiceDefaults.Grpc;
using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>Figures over gRPC.</summary>
internal sealed class MetricsGrpc(
    Questions questions, PostDescriptions descriptions, CaptionReader captions, PostsList posts, PostDetails postDetails,
    RestatementList restatements, PublishedReader published, Standings standings, Rebuilding rebuilding,
    ReceiptDesk receipts, FormulaRegistry formulas)
    : MetricsService.MetricsServiceBase
{
    public override async Task<DataState> GetDataState(FigureQuery request, ServerCallContext context) =>
        (await questions.AskAsync(request, context.CancellationToken)).State;

    public override async Task<OverviewMetrics> GetOverviewMetrics(FigureQuery request, ServerCallContext context)
    {
        var question = await questions.AskAsync(request, context.CancellationToken);
        var metrics = Overview.Of(question);
        var rows = Overview.TopRows(question);
        var ids = rows.Select(row => question.Current.Posts.Ids.Span[row]).ToArray();
        var described = await descriptions.ReadAsync(question.Accounts, ids, question.RecordedBy, context.CancellationToken);
        metrics.TopPosts.AddRange(rows.Select((row, place) => Overview.ToPost(question, row, described.GetValueOrDefault(ids[place]))));
        return metrics;
    }

    public override async Task<GrowthMetrics> GetGrowth(GrowthQuery request, ServerCallContext context) =>
        GrowthMetricsOf.Current(await questions.AskAsync(request.Query, context.CancellationToken), request.ForecastDays);

    public override async Task<ContentMetrics> GetContent(FigureQuery request, ServerCallContext context) =>
        ContentMetricsOf.Current(await questions.AskAsync(request, context.CancellationToken));

    public override async Task<CaptionMetrics> GetCaptions(FigureQuery request, ServerCallContext context)
    {
        var question = await questions.AskAsync(request, context.CancellationToken);
        return CaptionMetricsOf.Current(
            question, await captions.ReadAsync(question.Accounts, question.RecordedBy, context.CancellationToken));
    }

    public override Task<PostsPage> ListPosts(PostsQuery request, ServerCallContext context) =>
        posts.ReadAsync(request, context.CancellationToken);

    public override Task<PostDetail> GetPost(PostQuery request, ServerCallContext context) =>
        postDetails.ReadAsync(request, context.CancellationToken);

    public override Task<RestatementMetrics> GetRestatements(RestatementsQuery request, ServerCallContext context) =>
        restatements.ReadAsync(request, context.CancellationToken);

    public override async Task<PlatformMetrics> GetPlatforms(FigureQuery request, ServerCallContext context) =>
        PlatformMetricsOf.Current(await questions.AskAsync(request, context.CancellationToken));

    public override async Task<EngagementSeries> GetEngagementSeries(EngagementSeriesQuery request, ServerCallContext context) =>
        EngagementSeriesOf.Newest(await questions.AskAsync(request.Query, context.CancellationToken), request.Take);

    public override async Task<ComparedValueInputs> GetValueInputs(FigureQuery request, ServerCallContext context)
    {
        var question = await questions.AskAsync(request, context.CancellationToken);
        return new ComparedValueInputs { Current = ValueInputsOf.Current(question), Previous = ValueInputsOf.Previous(question) };
    }

    public override Task<Receipt> GetReceipt(ReceiptRequest request, ServerCallContext context) =>
        receipts.ReadAsync(request, this, context);

    public override Task<ObservationsReply> ListObservations(ObservationsRequest request, ServerCallContext context) =>
        receipts.ListAsync(request, context.CancellationToken);

    public override Task<FormulaList> ListFormulas(ListFormulasRequest request, ServerCallContext context) =>
        Task.FromResult(formulas.Descriptions);

    public override Task ListPublished(
        PublishedRequest request, IServerStreamWriter<PublishedPosts> responseStream, ServerCallContext context) =>
        published.WriteAsync(request, responseStream, context.CancellationToken);

    public override Task<Standing> GetStanding(StandingRequest request, ServerCallContext context) =>
        standings.ReadAsync(GrpcDefaults.AccountOf(request.AccountId), context.CancellationToken);

    public override Task<RebuildReply> Rebuild(RebuildRequest request, ServerCallContext context) =>
        rebuilding.RunAsync(context.CancellationToken);
}
