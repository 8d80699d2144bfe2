using System.Globalization;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Insights.Rules;

/// <summary>
/// Draws recommendations from figures by rules: no language model has a part in it. Every sentence cites the figures
/// it rests on, and says so where the data do not support a choice. Numbers are written in one fixed form; the page
/// shows the cited figures in the reader's.
/// </summary>
internal static class RuleBasedAnalyst
{
    public static IReadOnlyList<Recommendation> Recommend(OverviewMetrics metrics) =>
        [.. new[] { BestType(metrics), Viral(metrics), Trend(metrics) }.OfType<Recommendation>()];

    private static Recommendation? BestType(OverviewMetrics metrics)
    {
        var best = metrics.ContentTypes.FirstOrDefault(type => type.ContentType_ == metrics.BestType.ContentType);
        if (best is null || !HasValue(best.MeanEngagement)) return null;
        var type = NameOf(best.ContentType_);
        return Cite("content type",
            metrics.BestType.Distinguishable
                ? $"{type} engage best ({Percent(best.MeanEngagement)} on average): make more of them."
                : $"{type} have the highest mean engagement ({Percent(best.MeanEngagement)}), but the data do not single them out: "
                    + "choose by effort and idea, not by type.",
            [.. metrics.ContentTypes.Select(t => t.MeanEngagement).Where(HasValue)]);
    }

    private static Recommendation? Viral(OverviewMetrics metrics)
    {
        if (!HasValue(metrics.ViralPosts)) return null;
        var count = (long)metrics.ViralPosts.Value;
        var text = count switch
        {
            0 => "No post stands out yet: none reaches twice your mean engagement.",
            1 => "1 post went viral: look at what made it different.",
            _ => $"{count.ToString(CultureInfo.InvariantCulture)} posts went viral: look at what they have in common.",
        };
        return Cite("viral", text, metrics.ViralPosts, metrics.MeanEngagement.Current);
    }

    private static Recommendation? Trend(OverviewMetrics metrics)
    {
        var trend = metrics.Trend;
        if (!HasValue(trend.Change)) return null;
        var change = Percent(trend.Change, signed: true);
        var unsure = trend.Change is { HasLow: true, Low: < 0, HasHigh: true, High: > 0 };
        var text = (trend.Direction, unsure) switch
        {
            ("improving", false) => $"Engagement is improving ({change} in the last 30 days): keep doing what you are doing.",
            ("improving", true) => $"Engagement rose {change} in the last 30 days, but that may be chance: too early to call it a trend.",
            ("declining", false) => $"Engagement is declining ({change} in the last 30 days): go back to what worked before.",
            ("declining", true) => $"Engagement fell {change} in the last 30 days, but that may be chance: watch it before you change course.",
            _ => $"Engagement is stable ({change} in the last 30 days).",
        };
        return Cite("trend", text, trend.Change, trend.RecentMean, trend.EarlierMean);
    }

    private static Recommendation Cite(string kind, string text, params IReadOnlyList<Figure> evidence)
    {
        var recommendation = new Recommendation { Kind = kind, Text = text };
        recommendation.Evidence.AddRange(evidence.Where(HasValue));
        return recommendation;
    }

    private static bool HasValue(Figure? figure) => figure?.OutcomeCase == Figure.OutcomeOneofCase.Value;

    private static string Percent(Figure figure, bool signed = false) =>
        (figure.Value * 100).ToString(signed ? "+0.0;-0.0;0.0" : "0.00", CultureInfo.InvariantCulture) + " %";

    private static string NameOf(string contentType) => contentType switch
    {
        "IMAGE" => "Images",
        "VIDEO" => "Videos",
        "CAROUSEL_ALBUM" => "Carousels",
        "STORY" => "Stories",
        _ => $"{contentType} posts",
    };
}
