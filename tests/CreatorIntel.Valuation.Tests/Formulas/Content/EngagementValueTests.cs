using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class EngagementValueTests
{
    /// <summary>22 and 56 dollars of actions: 100 likes, 10 comments, 2 shares, 4 saves, and 300, 30, 6 and 8.</summary>
    private static readonly TypeInputs Posts = Samples.Posts("", [1, 1, 1, 100, 10, 2, 4], [1, 1, 1, 300, 30, 6, 8]);

    private static EngagementValue Of(FormulaSet set, Assumptions? assumptions = null) =>
        EngagementValue.Of(Posts, Samples.Small, set, assumptions ?? Assumptions.Default);

    [Fact]
    public void Actions_are_worth_what_their_sales_bring()
    {
        var value = Of(FormulaSet.Calendar);
        value.PerPost.Value!.Value.ShouldBe(39, 1e-12);
        value.PerPost.High!.Value.ShouldBe(39 + 17 * 12.706204736432095, 1e-7);
        value.Total.Value!.Value.ShouldBe(78, 1e-12);
        (value.PerLike.N, value.PerPost.N, value.Total.N).ShouldBe((0, 2, 2));
    }

    [Theory]
    [InlineData(FormulaSet.Classic, 30)]
    [InlineData(FormulaSet.Calendar, 60.875)]
    public void A_month_has_a_post_a_day_in_Classic_and_the_real_cadence_on_the_calendar(FormulaSet set, double posts)
    {
        // Two posts a day in fact.
        var account = Samples.Small with { Posts = 20 };
        var monthly = MonthlyEngagementValue.Of(Posts, account, MonthlyEngagementValue.Formula[set], Assumptions.Default);
        monthly.Value!.Value.ShouldBe(39 * posts, 1e-9);
        monthly.Low!.Value.ShouldBe((39 - 17 * 12.706204736432095) * posts, 1e-6);
        monthly.High!.Value.ShouldBe((39 + 17 * 12.706204736432095) * posts, 1e-6);
    }

    [Fact]
    public void An_own_cadence_of_30_days_is_a_version_of_its_own() =>
        MonthlyEngagementValue.Of(Posts, Samples.Small with { Posts = 20 }, MonthlyEngagementValue.Formula[3], Assumptions.Default)
            .Value!.Value.ShouldBe(39 * 60, 1e-9);

    [Fact]
    public void Every_conversion_has_its_own_effect()
    {
        var assumptions = new Assumptions
        {
            AverageOrderValue = 100,
            LikeConversion = 0.01,
            CommentConversion = 0.02,
            SaveConversion = 0.03,
            ShareConversion = 0.04,
        };
        var value = Of(FormulaSet.Calendar, assumptions);
        (value.PerLike.Value, value.PerComment.Value, value.PerSave.Value, value.PerShare.Value).ShouldBe((1, 2, 3, 4));
        value.PerPost.Value!.Value.ShouldBe(200 + 40 + 18 + 16, 1e-12);
    }

    [Fact]
    public void Posts_without_all_actions_have_no_value()
    {
        var value = EngagementValue.Of(
            Posts with { Actions = PostMoments.None }, Samples.Small, FormulaSet.Calendar, Assumptions.Default);
        foreach (var figure in new[] { value.PerPost, value.Monthly, value.Total })
            figure.Unavailable.ShouldBe("No post has likes, comments, shares and saves.");
        value.PerLike.Value.ShouldBe(0.05);
    }

    [Fact]
    public void An_account_without_posts_has_none_either()
    {
        var account = Samples.Small with { Posts = 0, FirstPost = null, LatestPost = null };
        var value = EngagementValue.Of(TypeInputs.None, account, FormulaSet.Classic, Assumptions.Default);
        foreach (var figure in new[] { value.PerPost, value.Monthly, value.Total })
            figure.Unavailable.ShouldBe("There are no posts.");
    }

    [Fact]
    public void Figures_name_their_formulas()
    {
        var value = Of(FormulaSet.Calendar);
        new[] { value.PerLike, value.PerPost, value.Monthly, value.Total }.Select(figure => (figure.Formula.Id, figure.Formula.Version)).ShouldBe(
            [("value.per-like", 1), ("value.engagement-per-post", 1), ("value.engagement-monthly", 2), ("value.engagement-total", 1)]);
    }
}
