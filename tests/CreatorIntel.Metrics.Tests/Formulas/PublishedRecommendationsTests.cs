using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>The figures in the published recommendations and in what the published analyst was told.</summary>
public sealed class PublishedRecommendationsTests
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    [Theory]
    [InlineData("recommendations_as_of_2025-11-24", "2025-11-24T14:00:24Z")]
    [InlineData("recommendations_as_of_today", "2026-11-20T00:00:00Z")]
    public void Recommendations_name_the_figures(string name, string asOf)
    {
        var posts = Day02.Posts();
        var rates = Samples.Weighted(posts, FormulaSet.Classic);
        var times = PostingTimes.Of(posts, rates, TimeZoneInfo.Utc);
        var best = BestType(posts, rates);
        var trend = ThirtyDayTrend.Of(posts, rates, Day02.Instant(asOf));
        List<string> sentences =
        [
            "Post during peak engagement hours: " + string.Join(", ", times.BestHours.TopThree.Select(hour => Text($"{hour:00}:00"))),
            "Focus on posting on: " + string.Join(", ", times.BestWeekdays.TopThree.Select(day => Weekdays[day])),
            Text($"{best.ContentType} content performs best ({best.MeanEngagement.Value * 100:0.00}% avg engagement)"),
            Text($"You've created {ViralPosts.Of(rates).Count.Value} viral posts - analyze what made them successful"),
        ];
        if (trend.Direction == "improving")
            sentences.Add(Text($"Engagement is improving ({trend.Change.Value * 100:+0.0}%) - keep doing what you're doing!"));

        // Each begins with a picture.
        GoldenFiles.Expected.Texts(name).Select(text => text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ShouldBe(sentences);
    }

    [Fact]
    public void The_analyst_was_told_the_figures()
    {
        var told = GoldenFiles.Expected.At("ai_inputs/recommendation_context");
        var posts = Day02.Posts();
        var rates = Samples.Weighted(posts, FormulaSet.Classic);
        Percent(MeanEngagement.Of(rates)).ShouldBe(told.Number("avg_engagement"));
        Percent(WeeklyGrowth.Of(Day02.Followers(), FormulaSet.Classic)).ShouldBe(told.Number("weekly_growth"));
        CurrentFollowers.Of(Day02.Followers()).Value.ShouldBe(told.Number("followers"));
        told.At("best_content_type").GetString()!.Split(' ')[0].ShouldBe(BestType(posts, rates).ContentType);
    }

    private static ContentTypeMetrics BestType(PostColumns posts, Rates rates)
    {
        var types = EngagementByContentType.Of(posts, rates);
        var best = LeadingContentType.Of(types, FormulaSet.Classic).ContentType;
        return types.Single(type => type.ContentType == best);
    }

    private static double Percent(Computed rate) => Decimals.Round(rate.Value!.Value * 100, 2);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
