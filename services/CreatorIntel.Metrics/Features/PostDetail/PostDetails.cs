using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>One post with its curve and everything observed of it.</summary>
internal sealed class PostDetails(Questions questions, PostHistory history, PostDescriptions descriptions)
{
    private const int MostObservations = 1000;

    /// <exception cref="RpcException">NotFound: no such post among those asked about.</exception>
    public async Task<PostDetail> ReadAsync(PostQuery request, CancellationToken cancellationToken)
    {
        var question = await questions.AskAsync(request.Query, cancellationToken);
        var posts = question.Current.Posts;
        var row = posts.Ids.Span.IndexOf(request.PostId);
        if (row < 0)
        {
            throw new RpcException(new Status(
                StatusCode.NotFound, $"No post '{request.PostId}' is among those of the accounts, days and content type asked about."));
        }

        var described = await descriptions.ReadAsync(question.Accounts, [request.PostId], question.RecordedBy, cancellationToken);
        var observations = await history.ReadAsync(
            Observations.AccountOfPost(question.Accounts, request.PostId), Observations.NativePostId(question.Accounts, request.PostId),
            question.RecordedBy, cancellationToken);
        var (place, ranked) = PostRank.Of(question.Current.Rates.Values.Span, row);
        var detail = new PostDetail
        {
            State = question.State,
            Row = PostRows.Of(question, [row], new PostStanding(question.Current.Rates), described).Single(),
            Curves = { PostCurves.Of(question, row, observations) },
            Observations = { observations.TakeLast(MostObservations).Select(PostCurves.Observation) },
            RankedPosts = ranked,
        };
        if (place is { } rank) detail.Rank = rank;
        return detail;
    }
}
