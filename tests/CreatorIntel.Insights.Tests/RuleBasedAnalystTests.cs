using CreatorIntel.Contracts.V1;
using CreatorIntel.Insights.Rules;

namespace CreatorIntel.Insights.Tests;

public sealed class RuleBasedAnalystTests
{
    [Fact]
    public void An_account_without_figures_gets_no_advice() => RuleBasedAnalyst.Recommend(Metrics()).ShouldBeEmpty();

    [Fact]
    public void A_leading_type_that_chance_could_explain_is_not_recommended()
    {
        var advice = Only("content type", Metrics(best: "VIDEO", distinguishable: false));

        advice.Text.ShouldContain("Videos have the highest mean engagement (33.15 %)");
        advice.Text.ShouldContain("do not single them out");
    }

    [Fact]
    public void A_leading_type_that_is_distinguishable_is_recommended() =>
        Only("content type", Metrics(best: "VIDEO", distinguishable: true)).Text
            .ShouldBe("Videos engage best (33.15 % on average): make more of them.");

    [Theory]
    [InlineData(0, "No post stands out yet: none reaches twice your mean engagement.")]
    [InlineData(1, "1 post went viral: look at what made it different.")]
    [InlineData(7, "7 posts went viral: look at what they have in common.")]
    public void Viral_posts_are_counted(double count, string sentence)
    {
        var metrics = Metrics();
        metrics.ViralPosts = Value(count);

        Only("viral", metrics).Text.ShouldBe(sentence);
    }

    [Theory]
    [InlineData("improving", 0.1621, 0.02, 0.3, "Engagement is improving (+16.2 % in the last 30 days): keep doing what you are doing.")]
    [InlineData("improving", 0.1621, -0.02, 0.3, "Engagement rose +16.2 % in the last 30 days, but that may be chance: too early to call it a trend.")]
    [InlineData("declining", -0.1, -0.2, -0.01, "Engagement is declining (-10.0 % in the last 30 days): go back to what worked before.")]
    [InlineData("declining", -0.1, -0.2, 0.01, "Engagement fell -10.0 % in the last 30 days, but that may be chance: watch it before you change course.")]
    [InlineData("stable", 0.01, -0.2, 0.2, "Engagement is stable (+1.0 % in the last 30 days).")]
    public void A_trend_is_called_one_only_where_its_interval_leaves_zero_out(
        string direction, double change, double low, double high, string sentence)
    {
        var metrics = Metrics();
        metrics.Trend = new EngagementTrend
        {
            Direction = direction,
            Change = Value(change, low, high),
            RecentMean = Value(0.35),
            EarlierMean = Value(0.3),
        };

        Only("trend", metrics).Text.ShouldBe(sentence);
    }

    [Fact]
    public void Every_sentence_cites_figures_that_have_a_value()
    {
        var metrics = Metrics(best: "VIDEO");
        metrics.ContentTypes.Add(new ContentType { ContentType_ = "STORY", MeanEngagement = new Figure { Id = "none", Unavailable = "No rate." } });
        metrics.ViralPosts = Value(7);

        foreach (var advice in RuleBasedAnalyst.Recommend(metrics))
        {
            advice.Evidence.ShouldNotBeEmpty();
            advice.Evidence.ShouldAllBe(figure => figure.OutcomeCase == Figure.OutcomeOneofCase.Value);
        }
    }

    private static Recommendation Only(string kind, OverviewMetrics metrics) =>
        RuleBasedAnalyst.Recommend(metrics).Single(recommendation => recommendation.Kind == kind);

    private static OverviewMetrics Metrics(string best = "", bool distinguishable = false)
    {
        var metrics = new OverviewMetrics
        {
            BestType = new BestContentType { ContentType = best, Distinguishable = distinguishable },
            Trend = new EngagementTrend { Change = new Figure { Unavailable = "Too few posts." } },
            ViralPosts = new Figure { Unavailable = "No posts." },
            MeanEngagement = new ComparedFigure { Current = Value(0.3251) },
        };
        if (best.Length > 0) metrics.ContentTypes.Add(new ContentType { ContentType_ = best, MeanEngagement = Value(0.33150833) });
        return metrics;
    }

    private static Figure Value(double value) => new() { Id = "figure", Value = value, N = 10 };

    private static Figure Value(double value, double low, double high)
    {
        var figure = Value(value);
        figure.Low = low;
        figure.High = high;
        return figure;
    }
}
