using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using CreatorIntel.Valuation.Tests.Formulas;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>Metrics that knows one small account, and one with a goal to reach.</summary>
internal sealed class KnownMetrics : V1.MetricsService.MetricsServiceClient
{
    private static readonly TypeInputs Images =
        Samples.Posts("IMAGE", [2000, 1000, 10, 100, 10, 2, 4], [2000, 3000, 20, 300, 30, 6, 8]);

    /// <summary>When the account was recorded last.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 2, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>Whether there is a period before, which is like the current one.</summary>
    public bool HasPrevious { get; set; }

    /// <summary>Whether nothing is known of the account.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>How often the inputs were asked for.</summary>
    public int Asked { get; private set; }

    public override AsyncUnaryCall<V1.ComparedValueInputs> GetValueInputsAsync(V1.FigureQuery request, CallOptions options)
    {
        Asked++;
        return Answer(new V1.ComparedValueInputs
        {
            Current = IsEmpty ? new V1.ValueInputs() : Inputs(),
            Previous = HasPrevious ? Inputs() : null,
        });
    }

    public override AsyncUnaryCall<V1.FormulaList> ListFormulasAsync(V1.ListFormulasRequest request, CallOptions options) =>
        Answer(new V1.FormulaList
        {
            Formulas =
            {
                new V1.FormulaDescription { Id = "followers.current", Versions = { new V1.FormulaDefinition() } },
                new V1.FormulaDescription { Id = "engagement.mean", Versions = { new V1.FormulaDefinition(), new V1.FormulaDefinition() } },
            },
        });

    /// <summary>The observations that were asked for last.</summary>
    public V1.ObservationsRequest? Observed { get; private set; }

    public override AsyncUnaryCall<V1.ObservationsReply> ListObservationsAsync(V1.ObservationsRequest request, CallOptions options)
    {
        Observed = request;
        return Answer(new V1.ObservationsReply { Count = 7, Observations = { new V1.ObservationRead { Sequence = request.Skip + 1 } } });
    }

    /// <summary>A receipt with the figure that was asked for.</summary>
    public override AsyncUnaryCall<V1.Receipt> GetReceiptAsync(V1.ReceiptRequest request, CallOptions options)
    {
        FigureId.TryParse(request.FigureId, out var id).ShouldBeTrue();
        return id!.Formula == "followers.current"
            ? Answer(new V1.Receipt { Figure = new V1.Figure { Id = request.FigureId, Formula = id.Formula, Value = 1000 } })
            : throw new RpcException(new Status(StatusCode.NotFound, "no such figure"));
    }

    /// <summary>Posts beside sales.</summary>
    public IReadOnlyList<ShownPost> Published { get; set; } = [];

    public override AsyncServerStreamingCall<V1.PublishedPosts> ListPublished(V1.PublishedRequest request, CallOptions options) =>
        Streamed.Of([.. Published
            .Where(post => request.AccountId.Length == 0 || request.AccountId.Split('+').Contains(post.AccountId))
            .Chunk(7).Select(part => new V1.PublishedPosts { Posts = { part.Select(Message) } })]);

    private static V1.PublishedPost Message(ShownPost post)
    {
        var message = new V1.PublishedPost
        {
            AccountId = post.AccountId,
            Platform = post.Platform,
            PostId = post.PostId,
            PublishedAt = post.PublishedAt.ToTimestamp(),
            Day = post.Day.ToIso(),
            AtMidnight = post.AtMidnight,
            Caption = post.Caption,
            Sequence = post.Sequence,
            RecordedAt = post.RecordedAt.ToTimestamp(),
            ContradictingSequences = { post.Contradicting },
        };
        if (post.Permalink is { } permalink) message.Permalink = permalink;
        if (post.Reach is { } reach) message.Reach = reach;
        if (post.Impressions is { } impressions) message.Impressions = impressions;
        return message;
    }

    private static V1.ValueInputs Inputs() => new()
    {
        DataVersion = 5,
        AsOf = AsOf.ToTimestamp(),
        Posts = Samples.Small.Posts,
        FirstPost = Samples.Small.FirstPost!.Value.ToTimestamp(),
        LatestPost = Samples.Small.LatestPost!.Value.ToTimestamp(),
        MeanImpressions = 2000,
        PostsWithImpressions = 9,
        MeanEngagementPercent = 12.5,
        PostsWithEngagement = 8,
        MeanEngagedImpressions = 200,
        Followers = 1000,
        FollowersDay = "2026-01-31",
        FirstFollowers = 900,
        FirstFollowersDay = "2026-01-21",
        WeeklyGrowth = 0.02,
        WeeklyGrowthDays = 7,
        ByType = { Type(Images) },
        AllTypes = Type(Images with { ContentType = "" }),
    };

    private static V1.TypeInputs Type(TypeInputs type) => new()
    {
        ContentType = type.ContentType,
        Posts = type.Posts,
        MeanImpressions = type.MeanImpressions!.Value,
        PostsWithImpressions = type.PostsWithImpressions,
        MeanReach = type.MeanReach!.Value,
        PostsWithReach = type.PostsWithReach,
        MeanEngagementPercent = type.MeanEngagementPercent!.Value,
        PostsWithEngagement = type.PostsWithEngagement,
        Values = Moments(type.Values),
        Actions = Moments(type.Actions),
    };

    private static V1.Moments Moments(PostMoments moments) =>
        new() { N = moments.N, Means = { moments.Means }, Covariances = { moments.Covariances } };

    private static AsyncUnaryCall<T> Answer<T>(T answer) => new(
        Task.FromResult(answer), Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });
}
