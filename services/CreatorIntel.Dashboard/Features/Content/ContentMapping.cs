using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CaptionFeature = CreatorIntel.Contracts.Pages.CaptionFeature;
using ContentTypeDetail = CreatorIntel.Contracts.Pages.ContentTypeDetail;
using EngagementPoint = CreatorIntel.Contracts.Pages.EngagementPoint;
using EngagementSeries = CreatorIntel.Contracts.Pages.EngagementSeries;
using PostingTimes = CreatorIntel.Contracts.Pages.PostingTimes;
using Segment = CreatorIntel.Contracts.Pages.Segment;
using TimeCell = CreatorIntel.Contracts.Pages.TimeCell;
using ViralRule = CreatorIntel.Contracts.Pages.ViralRule;

namespace CreatorIntel.Dashboard.Features.Content;

/// <summary>Puts what the services answered on the content page.</summary>
internal static class ContentMapping
{
    public static ContentPage ToPage(
        PageQuestion question, ContentMetrics metrics, CaptionMetrics captions, Contracts.V1.EngagementSeries series,
        Contracts.V1.ValueReport report) => new(
        metrics.State.ToHead(question.Accounts, question.Query),
        new ContentCards(
            metrics.Posts.ToPage(), metrics.MeanEngagement.ToPage(), metrics.MeanEngagementByReach.ToPage(),
            metrics.MedianEngagement.ToPage(), metrics.HighestEngagement.ToPage(), metrics.LowestEngagement.ToPage(),
            metrics.EngagementDeviation.ToPage(), metrics.PooledEngagement.ToPage(), metrics.ReachCorrelation.ToPage()),
        metrics.Trend.ToPage(),
        [.. metrics.Types_.Select(ToPage)],
        metrics.BestType.ToPage(),
        [.. report.Content.Select(ValueMapping.ToPage)],
        ToPage(metrics.Times),
        [.. metrics.Segments.Select(segment => new Segment(
            segment.Tier, segment.From.ToPage(), segment.Posts.ToPage(), segment.MeanEngagement.ToPage(), [.. segment.PostIds]))],
        [.. metrics.ViralRules.Select(rule => new ViralRule(
            rule.Version, rule.Rule, rule.InForce, rule.Posts.ToPage(), rule.Share.ToPage(), rule.Threshold.ToPage(),
            [.. rule.PostIds]))],
        metrics.Rates.ToPage(),
        [.. metrics.Weeks.Select(PageMapping.ToPage)],
        ToPage(captions),
        ToPage(series));

    private static ContentTypeDetail ToPage(Contracts.V1.ContentTypeDetail type) => new(
        type.ContentType, type.Posts.ToPage(), type.ShareOfPosts.ToPage(), type.MeanEngagement.ToPage(),
        type.MedianEngagement.ToPage(), type.MeanEngagementByReach.ToPage(), type.MeanReach.ToPage(),
        type.MeanImpressions.ToPage(), type.Rates.ToPage());

    private static PostingTimes ToPage(Contracts.V1.PostingTimes times) => new(
        times.TimeZone, times.HoursUnavailable.Length == 0 ? null : times.HoursUnavailable, times.MinimumPosts,
        [.. times.Hours.Select(ToPage)], [.. times.Weekdays.Select(ToPage)], [.. times.Cells.Select(ToPage)],
        [.. times.BestHours], [.. times.BestWeekdays], times.HoursVerdict, times.HoursDistinguishable,
        times.WeekdaysVerdict, times.WeekdaysDistinguishable);

    private static TimeCell ToPage(Contracts.V1.TimeCell cell) => new(
        cell.Weekday == 0 ? null : cell.Weekday, cell.Hour < 0 ? null : cell.Hour, cell.MeanEngagement.ToPage(), cell.Enough);

    private static CaptionSection ToPage(CaptionMetrics captions) => new(
        captions.MeanLength.ToPage(), captions.Shortest.ToPage(), captions.Longest.ToPage(),
        captions.LengthCorrelation.ToPage(), captions.MeanLengthHigh.ToPage(), captions.MeanLengthLow.ToPage(),
        [.. captions.Features.Select(ToPage)], [.. captions.Hashtags.Select(ToPage)],
        captions.FeaturesVerdict, captions.HashtagsVerdict, captions.MinimumPosts);

    private static CaptionFeature ToPage(Contracts.V1.CaptionFeature feature) => new(
        feature.Name, feature.With.ToPage(), feature.Without.ToPage(), feature.Difference.ToPage(), feature.Enough,
        feature.Distinguishable);

    private static EngagementSeries ToPage(Contracts.V1.EngagementSeries series) => new(
        series.Total, series.Formula, series.Version, series.TrailingFormula,
        [.. series.Points.Select(point => new EngagementPoint(
            point.PostId, point.PublishedAt.ToDateTimeOffset(), point.ContentType,
            point.HasEngagement ? point.Engagement : null, point.HasTrailingMean ? point.TrailingMean : null,
            point.HasDisplays ? point.Displays : null, point.HasSaves ? point.Saves : null,
            point.HasShares ? point.Shares : null, point.HasReach ? point.Reach : null))]);
}
