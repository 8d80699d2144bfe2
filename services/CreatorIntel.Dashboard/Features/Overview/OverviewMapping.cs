using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Overview;

/// <summary>Puts what the services answered on the page.</summary>
internal static class OverviewMapping
{
    public static OverviewPage ToPage(
        AccountCard account, FigureQuery query, OverviewMetrics metrics, AccountValue value, GrowthScenarios scenarios,
        Recommendations advice) => new(
        account.ToSummary(),
        query.FormulaSetOf() == Contracts.Figures.FormulaSet.Classic ? "classic" : "calendar",
        metrics.State.AsOf?.ToDateTimeOffset(),
        metrics.State.Reference?.ToDateTimeOffset(),
        metrics.State.PreviousFrom.Length == 0 ? null : new DayRange(Day(metrics.State.PreviousFrom), Day(metrics.State.PreviousTo)),
        Cards(metrics, value, scenarios),
        [.. metrics.FollowerDays.Select(day => new Contracts.Pages.FollowerDay(Day(day.Day), day.Followers))],
        Target(scenarios),
        new ScenarioSet(scenarios.Calendar, [.. scenarios.Scenarios.Select(ToRow)]),
        [.. metrics.ContentTypes.Select(ToRow)],
        new BestType(
            metrics.BestType.ContentType.Length == 0 ? null : metrics.BestType.ContentType,
            metrics.BestType.Distinguishable, metrics.BestType.Verdict),
        [.. metrics.TopPosts.Select(ToCard)],
        new Trend(metrics.Trend.Direction, metrics.Trend.RecentMean.ToPage(), metrics.Trend.EarlierMean.ToPage(), metrics.Trend.Change.ToPage()),
        new Advice(advice.Author, [.. advice.Recommendations_.Select(item =>
            new AdviceItem(item.Kind, item.Text, [.. item.Evidence.Select(figure => figure.ToPage())]))]));

    private static OverviewCards Cards(OverviewMetrics metrics, AccountValue value, GrowthScenarios scenarios) => new(
        value.AccountValue_.ToPage(), value.LifetimeValue.ToPage(), value.MonthlyValue.ToPage(),
        metrics.WeeklyGrowth.ToPage(), scenarios.TargetWeeklyGrowth.ToPage(),
        metrics.MeanEngagement.ToPage(), metrics.MeanEngagementByReach.ToPage(),
        scenarios.Scenarios.Single(s => s.Name == "optimistic").ProjectedFollowers.ToPage(),
        metrics.Followers.ToPage(), metrics.Posts.ToPage(),
        metrics.ViralPosts.ToPage(), metrics.ViralRule);

    private static TargetPath Target(GrowthScenarios scenarios) => new(
        scenarios.Target.Followers, scenarios.Target.Months, scenarios.Target.IsDefault,
        scenarios.PathFromDay.Length == 0 ? null : Day(scenarios.PathFromDay),
        scenarios.HasPathFromFollowers ? scenarios.PathFromFollowers : null,
        scenarios.PathToDay.Length == 0 ? null : Day(scenarios.PathToDay));

    private static ScenarioRow ToRow(GrowthScenario scenario) => new(
        scenario.Name, scenario.WeeklyGrowth.ToPage(), scenario.ProjectedFollowers.ToPage(),
        scenario.MonthsToTarget.ToPage(), scenario.Outcome);

    private static ContentTypeRow ToRow(ContentType type) => new(
        type.ContentType_, type.Posts, type.MeanEngagement.ToPage(), type.MeanReach.ToPage(), type.MeanImpressions.ToPage());

    private static PostCard ToCard(Post post) => new(
        post.PostId, post.Caption, post.ContentType, post.PublishedAt.ToDateTimeOffset(),
        post.Permalink.Length == 0 ? null : post.Permalink, post.Engagement.ToPage(),
        post.HasLikes ? post.Likes : null, post.HasComments ? post.Comments : null,
        post.HasShares ? post.Shares : null, post.HasSaves ? post.Saves : null,
        post.HasReach ? post.Reach : null, post.HasImpressions ? post.Impressions : null,
        post.HasViews ? post.Views : null);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
