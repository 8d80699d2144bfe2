using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Overview;

/// <summary>Puts what the services answered on the page.</summary>
internal static class OverviewMapping
{
    public static OverviewPage ToPage(
        AccountCard account, FigureQuery query, OverviewMetrics metrics, Contracts.V1.ValueReport report, Recommendations advice) => new(
        account.ToSummary(),
        FigureId.Name(query.FormulaSetOf()),
        metrics.State.AsOf?.ToDateTimeOffset(),
        metrics.State.Reference?.ToDateTimeOffset(),
        metrics.State.ToPreviousPeriod(),
        Cards(metrics, report),
        [.. metrics.FollowerDays.Select(day => new Contracts.Pages.FollowerDay(IsoDay.Parse(day.Day), day.Followers))],
        report.Scenarios.ToTarget(),
        report.Scenarios.ToScenarios(),
        [.. metrics.ContentTypes.Select(ToRow)],
        metrics.BestType.ToPage(),
        [.. metrics.TopPosts.Select(PageMapping.ToPage)],
        metrics.Trend.ToPage(),
        new Advice(advice.Author, [.. advice.Recommendations_.Select(item =>
            new AdviceItem(item.Kind, item.Text, [.. item.Evidence.Select(figure => figure.ToPage())]))]));

    private static OverviewCards Cards(OverviewMetrics metrics, Contracts.V1.ValueReport report) => new(
        report.Value.AccountValue_.ToPage(), report.Value.LifetimeValue.ToPage(), report.Value.MonthlyValue.ToPage(),
        metrics.WeeklyGrowth.ToPage(), report.Scenarios.TargetWeeklyGrowth.ToPage(),
        metrics.MeanEngagement.ToPage(), metrics.MeanEngagementByReach.ToPage(),
        report.Scenarios.Scenarios.Single(s => s.Name == "optimistic").ProjectedFollowers.ToPage(),
        metrics.Followers.ToPage(), metrics.Posts.ToPage(),
        metrics.ViralPosts.ToPage(), metrics.ViralRule);

    private static ContentTypeRow ToRow(ContentType type) => new(
        type.ContentType_, type.Posts, type.MeanEngagement.ToPage(), type.MeanReach.ToPage(), type.MeanImpressions.ToPage());
}
