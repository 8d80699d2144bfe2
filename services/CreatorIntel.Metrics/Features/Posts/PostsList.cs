using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>The list of posts: filtered, in order of any metric, a page at a time.</summary>
internal sealed class PostsList(Questions questions, CaptionReader captions, PostDescriptions descriptions)
{
    public async Task<PostsPage> ReadAsync(PostsQuery request, CancellationToken cancellationToken)
    {
        var paging = Paging.Of(request.Skip, request.Take);
        var metric = MetricOf(request.Sort);
        var filter = PostFilter.Of(request);
        var question = await questions.AskAsync(request.Query, cancellationToken);
        var known = filter.ReadsCaptions
            ? await captions.ReadAsync(question.Accounts, question.RecordedBy, cancellationToken)
            : CaptionColumns.Empty;

        var standing = new PostStanding(question.Current.Rates);
        var (total, rows) = Find(question, metric, filter, standing, known, request.Ascending, paging);
        var ids = Array.ConvertAll(rows, row => question.Current.Posts.Ids.Span[row]);
        var described = await descriptions.ReadAsync(question.Accounts, ids, question.RecordedBy, cancellationToken);
        return new PostsPage
        {
            State = question.State,
            Total = total,
            Posts = { PostRows.Of(question, rows, standing, described) },
        };
    }

    /// <summary>How many posts pass, and the rows of a page of them.</summary>
    internal static (int Total, int[] Rows) Find(
        Question question, PostMetric metric, PostFilter filter, PostStanding standing, CaptionColumns captions, bool ascending,
        Paging paging)
    {
        var posts = question.Current.Posts;
        var values = PostMetricColumn.Of(metric, posts, question.Set).Span;
        var passing = filter.Rows(posts, values, standing, captions);
        return (passing.Length, RankedPosts.Page(values, passing, ascending, paging.Skip, paging.Take));
    }

    private static PostMetric MetricOf(string name) =>
        name.Length == 0 ? PostMetric.PublishedAt
        : PostMetricNames.Find(name)
            ?? throw new RpcException(new Status(
                StatusCode.InvalidArgument, $"'sort' is '{name}'; expected is one of {string.Join(", ", PostMetricNames.All)}."));
}
