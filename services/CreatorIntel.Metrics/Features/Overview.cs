using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using Google.Protobuf.WellKnownTypes;

namespace CreatorIntel.Metrics.Features;

/// <summary>The figures of the overview, all from one reading of the observations.</summary>
internal static class Overview
{
    private const int TopPostCount = 5;

    public static OverviewMetrics Of(Question question)
    {
        var current = question.Current;
        var viral = ViralPosts.Of(current.Rates);
        var metrics = new OverviewMetrics
        {
            State = question.State,
            Followers = question.Compare(days => CurrentFollowers.Of(days.FollowerDays)),
            WeeklyGrowth = question.Compare(days => WeeklyGrowth.Of(days.FollowerDays, days.Set)),
            MeanEngagement = question.Compare(days => MeanEngagement.Of(days.Rates)),
            Posts = question.Compare(days => PostCount.Of(days.Posts)),
            MaxEngagement = question.Figure(MeanEngagement.Highest(current.Rates)),
            MinEngagement = question.Figure(MeanEngagement.Lowest(current.Rates)),
            MeanEngagementByReach = question.Figure(EngagementByReach.Mean(current.ByReach(current.Set))),
            ViralPosts = question.Figure(viral.Count),
            ViralRule = viral.Rule,
            Trend = TrendOf(question),
        };
        AddFollowerDays(metrics, question);
        AddContentTypes(metrics, question);
        return metrics;
    }

    /// <summary>Rows of the posts with the highest engagement.</summary>
    public static int[] TopRows(Question question) => TopPosts.Rows(question.Current.Rates.Values.Span, TopPostCount);

    public static Post ToPost(Question question, int row, PostDescription? description)
    {
        var posts = question.Current.Posts;
        var totals = posts.MetricsOf(row);
        var id = posts.Ids.Span[row];
        var post = new Post
        {
            PostId = id,
            Caption = description?.Caption ?? "",
            ContentType = posts.TypeNames[posts.Types.Span[row]],
            PublishedAt = posts.InstantOf(row).ToTimestamp(),
            Permalink = description?.Permalink ?? "",
            Engagement = question.Figure(question.Current.Rates.Of(posts, row), id),
        };
        if (Known(totals.Likes)) post.Likes = (long)totals.Likes;
        if (Known(totals.Comments)) post.Comments = (long)totals.Comments;
        if (Known(totals.Shares)) post.Shares = (long)totals.Shares;
        if (Known(totals.Saves)) post.Saves = (long)totals.Saves;
        if (Known(totals.Reach)) post.Reach = (long)totals.Reach;
        if (Known(totals.Impressions)) post.Impressions = (long)totals.Impressions;
        if (Known(totals.Views)) post.Views = (long)totals.Views;
        return post;
    }

    /// <summary>Engagement of the last 30 days against before.</summary>
    public static EngagementTrend TrendOf(Question question)
    {
        var trend = ThirtyDayTrend.Of(question.Current.Posts, question.Current.Rates, question.Reference ?? DateTimeOffset.UnixEpoch);
        return new EngagementTrend
        {
            Direction = trend.Direction,
            RecentMean = question.Figure(trend.Recent),
            EarlierMean = question.Figure(trend.Earlier),
            Change = question.Figure(trend.Change),
        };
    }

    private static void AddFollowerDays(OverviewMetrics metrics, Question question)
    {
        var days = question.Current.FollowerDays;
        for (var row = 0; row < days.Count; row++)
        {
            if (days.Days[row] < question.From) continue;
            metrics.FollowerDays.Add(new FollowerDay { Day = days.Days[row].ToIso(), Followers = (long)days.Followers[row] });
        }
    }

    private static void AddContentTypes(OverviewMetrics metrics, Question question)
    {
        var types = EngagementByContentType.Of(question.Current.Posts, question.Current.Rates);
        metrics.ContentTypes.AddRange(types.Select(type => new ContentType
        {
            ContentType_ = type.ContentType,
            Posts = type.Posts,
            MeanEngagement = question.Figure(type.MeanEngagement, type.ContentType),
            MeanReach = question.Figure(type.MeanReach, type.ContentType),
            MeanImpressions = question.Figure(type.MeanImpressions, type.ContentType),
        }));
        metrics.BestType = ContentTypesOf.Best(LeadingContentType.Of(types, question.Set));
    }

    private static bool Known(double metric) => !double.IsNaN(metric);
}
