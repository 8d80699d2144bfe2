using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.Features.Receipts;
using CurvePoint = CreatorIntel.Contracts.Pages.CurvePoint;
using PostCurve = CreatorIntel.Contracts.Pages.PostCurve;
using PostObservation = CreatorIntel.Contracts.Pages.PostObservation;
using PostsPage = CreatorIntel.Contracts.Pages.PostsPage;

namespace CreatorIntel.Dashboard.Features.Posts;

/// <summary>Asks for the list of posts, and for one of them.</summary>
internal sealed class PostsComposer(MetricsService.MetricsServiceClient metrics, ObservationSources sources)
{
    public async Task<PostsPage> ListAsync(PageQuestion question, PostsQuery request, CancellationToken cancellationToken)
    {
        var posts = await metrics.ListPostsAsync(request, cancellationToken: cancellationToken);
        return new(
            posts.State.ToHead(question.Accounts, question.Query), posts.Total, request.Skip,
            [.. posts.Posts.Select(PageMapping.ToPage)]);
    }

    public async Task<PostPage> ShowAsync(PageQuestion question, PostQuery request, CancellationToken cancellationToken)
    {
        var post = await metrics.GetPostAsync(request, cancellationToken: cancellationToken);
        var known = await sources.FindAsync(
            question.Workspace, post.Observations.Select(observation => observation.Sequence), cancellationToken);
        return new(
            post.State.ToHead(question.Accounts, question.Query), post.Row.ToPage(), post.HasRank ? post.Rank : null,
            post.RankedPosts,
            [.. post.Curves.Select(curve => new PostCurve(
                curve.Metric, [.. curve.Points.Select(point => new CurvePoint(point.Hours, point.Value.ToPage()))]))],
            [.. post.Observations.Select(observation => new PostObservation(
                observation.ObservedAt?.ToDateTimeOffset(), observation.RecordedAt.ToDateTimeOffset(), observation.Sequence,
                [.. observation.Metrics.Select(PageMapping.ToPage)], known.GetValueOrDefault(observation.Sequence)))]);
    }
}
