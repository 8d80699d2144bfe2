using CreatorIntel.Gateway.Reports;

namespace CreatorIntel.Gateway.Tests;

public sealed class ScaleTests
{
    [Fact]
    public void An_axis_of_a_line_holds_its_values_between_round_marks()
    {
        var scale = Scale.Around([101_900, 102_768], fromZero: false);
        (scale.Low, scale.High, scale.Step).ShouldBe((101_500, 103_000, 500));
        scale.Ticks.ShouldBe([101_500, 102_000, 102_500, 103_000]);
    }

    [Fact]
    public void An_axis_of_bars_begins_at_zero()
    {
        var scale = Scale.Around([105_389, 196_611], fromZero: true);
        (scale.Low, scale.High).ShouldBe((0, 200_000));
        scale.Place(50_000).ShouldBe(0.25);
    }

    [Fact]
    public void Losses_are_below_zero() => Scale.Around([-3, 12], fromZero: true).Low.ShouldBe(-5);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void One_value_has_an_axis_too(double value)
    {
        var scale = Scale.Around([value], fromZero: false);
        scale.Place(value).ShouldBeInRange(0, 1);
        scale.High.ShouldBeGreaterThan(scale.Low);
    }
}
