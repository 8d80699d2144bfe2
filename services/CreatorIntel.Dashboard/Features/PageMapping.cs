using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.ReadModels;
using PostRow = CreatorIntel.Contracts.Pages.PostRow;
using RateSet = CreatorIntel.Contracts.Pages.RateSet;
using WeeklyRates = CreatorIntel.Contracts.Pages.WeeklyRates;

namespace CreatorIntel.Dashboard.Features;

/// <summary>What several pages show, as the browser gets it.</summary>
internal static class PageMapping
{
    public static PageHead ToHead(this DataState state, IEnumerable<AccountRow> accounts, FigureQuery query) => new(
        [.. accounts.Select(account => account.Card.ToSummary())],
        FigureId.Name(query.FormulaSetOf()), state.AsOf?.ToDateTimeOffset(), state.Reference?.ToDateTimeOffset(),
        state.TimeZone, state.ToPreviousPeriod());

    public static DayRange? ToPreviousPeriod(this DataState state) =>
        state.PreviousFrom.Length == 0 ? null : new DayRange(IsoDay.Parse(state.PreviousFrom), IsoDay.Parse(state.PreviousTo));

    public static Trend ToPage(this EngagementTrend trend) =>
        new(trend.Direction, trend.RecentMean.ToPage(), trend.EarlierMean.ToPage(), trend.Change.ToPage());

    public static BestType ToPage(this BestContentType best) =>
        new(best.ContentType.Length == 0 ? null : best.ContentType, best.Distinguishable, best.Verdict);

    public static RateSet ToPage(this Contracts.V1.RateSet rates) => new(
        rates.Likes.ToPage(), rates.Comments.ToPage(), rates.Shares.ToPage(), rates.Saves.ToPage(), rates.ClickThrough.ToPage());

    public static WeeklyRates ToPage(this Contracts.V1.WeeklyRates week) => new(
        IsoDay.Parse(week.Week), week.Posts, week.MeanEngagement.ToPage(), week.Rates.ToPage(),
        week.HasLikes ? week.Likes : null, week.HasComments ? week.Comments : null, week.HasShares ? week.Shares : null,
        week.HasSaves ? week.Saves : null, week.HasImpressions ? week.Impressions : null);

    public static PostCard ToPage(this Post post) => new(
        post.PostId, post.Caption, post.ContentType, post.PublishedAt.ToDateTimeOffset(),
        post.Permalink.Length == 0 ? null : post.Permalink, post.Engagement.ToPage(),
        post.HasLikes ? post.Likes : null, post.HasComments ? post.Comments : null,
        post.HasShares ? post.Shares : null, post.HasSaves ? post.Saves : null,
        post.HasReach ? post.Reach : null, post.HasImpressions ? post.Impressions : null,
        post.HasViews ? post.Views : null);

    public static PostRow ToPage(this Contracts.V1.PostRow row) => new(
        row.Post.ToPage(), row.EngagementByReach.ToPage(), row.Rates.ToPage(), row.Tier.Length == 0 ? null : row.Tier,
        row.Viral, row.HasClicks ? row.Clicks : null, row.HasFollows ? row.Follows : null);

    public static Contracts.Pages.MetricRead ToPage(this Contracts.V1.MetricRead metric) =>
        new(metric.Name, metric.HasValue ? metric.Value : null);
}
