using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;

namespace CreatorIntel.Gateway.Tests;

public sealed class AttributionChoiceTests
{
    private static readonly FigureQuery Query = new() { AccountId = "my~instagram~1" };

    [Fact]
    public void A_choice_that_says_nothing_leaves_the_window_to_the_formula_and_takes_the_last_touch()
    {
        var shop = new AttributionChoice().ToQuery(Query);
        shop.ShouldBe(new ShopQuery { Query = Query, Model = AttributionModel.LastTouch });
    }

    [Fact]
    public void None_is_no_limit() =>
        new AttributionChoice { Window = "none" }.ToQuery(Query).NoLimit.ShouldBeTrue();

    [Fact]
    public void Days_and_model_are_asked_for()
    {
        var shop = new AttributionChoice { Window = "7", Model = "even" }.ToQuery(Query);
        (shop.WindowDays, shop.Model, shop.NoLimit).ShouldBe((7, AttributionModel.EvenSplit, false));
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("3651", null)]
    [InlineData("-1", null)]
    [InlineData("a month", null)]
    [InlineData(null, "middle")]
    public void What_cannot_be_understood_is_refused(string? window, string? model) =>
        Should.Throw<ProblemException>(() => new AttributionChoice { Window = window, Model = model }.ToQuery(Query)).Status.ShouldBe(400);
}
