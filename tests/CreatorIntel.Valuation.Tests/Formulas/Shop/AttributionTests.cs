using CreatorIntel.Contracts.Messages;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class AttributionTests
{
    private static readonly DateOnly Sale = new(2026, 3, 10);
    private static readonly ShopMoney Money = ShopMoney.Of(new ShopFacts());

    [Fact]
    public void Without_a_limit_72_of_309_published_lines_follow_a_post()
    {
        var facts = VintageShop.Facts();
        var lines = Attribution.Of(facts, VintageShop.Posts(), new AttributionWindow(null));
        facts.Sold.Count.ShouldBe(309);
        AttributedSales.Lines(lines, 309).Value.ShouldBe(72);
        AttributedSales.Lines(lines, 309).N.ShouldBe(309);
        AttributedSales.Revenue(lines, 309, Money).Value.ShouldBe(11_452.21);
        AttributedSales.SoldRevenue(facts.Sold, Money).Value.ShouldBe(48_612.15);
    }

    [Fact]
    public void Within_30_days_3_published_lines_follow_a_post()
    {
        var lines = Attribution.Of(VintageShop.Facts(), VintageShop.Posts(), AttributionWindow.Default);
        lines.Count.ShouldBe(3);
        AttributedSales.Revenue(lines, 309, Money).Value.ShouldBe(777.72);
    }

    [Fact]
    public void Most_published_lines_follow_their_post_by_months()
    {
        var lines = Attribution.Of(VintageShop.Facts(), VintageShop.Posts(), new AttributionWindow(null));
        var delays = AttributedSales.ByDelay(lines, Money);
        delays.Select(delay => (delay.FromDays, delay.ToDays)).ShouldBe(
            [(0, 7), (8, 30), (31, 90), (91, 180), (181, 365), (366, null)]);
        delays.Select(delay => delay.Count.Value).ShouldBe([1, 2, 14, 15, 16, 24]);
    }

    [Theory]
    [InlineData(AttributionModel.LastTouch)]
    [InlineData(AttributionModel.FirstTouch)]
    [InlineData(AttributionModel.EvenSplit)]
    public void Whatever_the_model_the_posts_have_together_what_is_attributed(object model)
    {
        var lines = Attribution.Of(VintageShop.Facts(), VintageShop.Posts(), new AttributionWindow(null));
        var posts = AttributedSales.ByPost(lines, (AttributionModel)model, Money);
        posts.Sum(post => (decimal)post.Revenue.Value!.Value).ShouldBe(11_452.21m);
        posts.Sum(post => post.Count).ShouldBe(72, 1e-9);
        posts[0].Revenue.Formula.Version.ShouldBe((int)(AttributionModel)model);
    }

    [Fact]
    public void The_last_touch_has_all_of_a_sale() =>
        Shares(AttributionModel.LastTouch).ShouldBe([("third", 1.0, 10m)]);

    [Fact]
    public void The_first_touch_has_all_of_a_sale() =>
        Shares(AttributionModel.FirstTouch).ShouldBe([("first", 1.0, 10m)]);

    [Fact]
    public void An_even_split_is_to_the_cent_and_what_is_left_goes_to_the_latest() =>
        Shares(AttributionModel.EvenSplit).ShouldBe([("first", 1.0 / 3, 3.33m), ("second", 1.0 / 3, 3.33m), ("third", 1.0 / 3, 3.34m)]);

    [Fact]
    public void A_post_that_shows_an_item_twice_counts_once()
    {
        var facts = Sold(null, Feature("1", "first"), Feature("2", "first"));
        Attribution.Of(facts, [Post("first", -3)], AttributionWindow.Default).ShouldHaveSingleItem().Touches.Count.ShouldBe(1);
    }

    [Fact]
    public void A_post_of_the_day_of_a_sale_without_a_time_came_perhaps_later() =>
        Attribution.Of(Sold(null, Feature("1", "first")), [Post("first", 0)], AttributionWindow.Default).ShouldBeEmpty();

    [Fact]
    public void A_post_an_hour_before_a_sale_came_before_it() =>
        Attribution.Of(Sold(14, Feature("1", "first")), [Post("first", 0, 13)], AttributionWindow.Default).ShouldHaveSingleItem()
            .Delay.ShouldBe(0);

    [Fact]
    public void The_last_day_of_the_window_is_within_it()
    {
        var facts = Sold(null, Feature("1", "first"));
        Attribution.Of(facts, [Post("first", -7)], new AttributionWindow(7)).Count.ShouldBe(1);
        Attribution.Of(facts, [Post("first", -8)], new AttributionWindow(7)).ShouldBeEmpty();
    }

    [Fact]
    public void Orders_that_were_not_completed_are_not_attributed()
    {
        var facts = Sold(null, Feature("1", "first"));
        var canceled = new ShopFacts
        {
            Orders = [.. facts.Orders.Select(order => order with { Fact = order.Fact with { Status = "canceled" } })],
            Lines = facts.Lines,
            Features = facts.Features,
        };
        Attribution.Of(canceled, [Post("first", -1)], AttributionWindow.Default).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("any-time", null)]
    [InlineData("within-30", 30)]
    [InlineData("within-7 instagram/9", 7)]
    public void A_subject_names_its_window(string subject, int? days) =>
        AttributionWindow.Find(subject).ShouldBe(new AttributionWindow(days));

    [Theory]
    [InlineData("")]
    [InlineData("within-0")]
    [InlineData("within-9999")]
    [InlineData("within-x")]
    public void Other_subjects_name_no_window(string subject) => AttributionWindow.Find(subject).ShouldBeNull();

    private static (string, double, decimal)[] Shares(AttributionModel model)
    {
        var facts = Sold(null, Feature("1", "second"), Feature("2", "first"), Feature("3", "third"));
        var line = Attribution.Of(facts, [Post("third", -1), Post("first", -9), Post("second", -5)], AttributionWindow.Default)
            .ShouldHaveSingleItem();
        return [.. line.Shares(model).Select(share => (share.Post.PostId, share.Lines, share.Revenue))];
    }

    /// <summary>An item sold for 10, at an hour where one is given, and what posts show.</summary>
    private static ShopFacts Sold(int? hour, params FeatureObserved[] features)
    {
        var at = hour is { } h ? new DateTimeOffset(Sale, new TimeOnly(h, 0), TimeSpan.Zero) : (DateTimeOffset?)null;
        return new()
        {
            Orders = [new("csv", new(Said, "o", null, null, Sale, at, "completed", null, null, null, null, 10, null, null, null))],
            Lines = [new("csv", new(Said, "l", "o", "dress", 1, 10, null, 10, null))],
            Features = [.. features.Select(feature => new InShop<FeatureObserved>("csv", feature))],
        };
    }

    private static Said Said => new(1, DateTimeOffset.UnixEpoch, "file");

    private static FeatureObserved Feature(string id, string post) => new(Said, id, "instagram", post, "dress", null);

    private static ShownPost Post(string id, int days, int hour = 0) =>
        new("my~instagram~1", "instagram", id, new DateTimeOffset(Sale.AddDays(days), new TimeOnly(hour, 0), TimeSpan.Zero), Sale.AddDays(days));
}
