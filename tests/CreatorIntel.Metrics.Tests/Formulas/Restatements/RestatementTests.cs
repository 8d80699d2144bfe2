using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Restatements;

public sealed class RestatementTests
{
    private const double NotGiven = double.NaN;

    [Fact]
    public void The_value_recorded_last_is_held_against_the_one_recorded_first()
    {
        var fold = Days();
        fold.Add("2026-03-01", null, Noon, [100, 10]);
        fold.Add("2026-03-01", null, Noon.AddHours(1), [105, NotGiven]);
        fold.Add("2026-03-01", null, Noon.AddHours(2), [110, 10]);
        fold.Add("2026-03-02", null, Noon, [NotGiven, 7]);
        var found = fold.Result();
        found.Windows.ShouldBe([1, 2]);
        found.Restated.ShouldBe([new(WindowKind.Day, "reach", "2026-03-01", null, new(100, Noon), new(110, Noon.AddHours(2)))]);
        var change = MeanRestatement.Of(found, "reach");
        change.Value!.Value.ShouldBe(0.1, 1e-12);
        (change.N, change.Formula.Id).ShouldBe((1, "restatement.day"));
        MeanRestatement.Of(found, "views").Unavailable.ShouldBe("No value was restated.");
    }

    [Fact]
    public void A_value_that_went_back_to_the_first_is_not_restated()
    {
        var fold = Days();
        fold.Add("2026-03-01", null, Noon, [100, 1]);
        fold.Add("2026-03-01", null, Noon.AddHours(1), [120, 1]);
        fold.Add("2026-03-01", null, Noon.AddHours(2), [100, 1]);
        fold.Result().Restated.ShouldBeEmpty();
    }

    [Fact]
    public void A_post_at_another_instant_is_another_window()
    {
        var fold = new RestatementFold(WindowKind.Post, ["likes"]);
        fold.Add("a", Noon, Noon, [100]);
        fold.Add("a", Noon.AddHours(1), Noon.AddHours(1), [150]);
        fold.Add("b", Noon.AddHours(1), Noon.AddHours(1), [170]);
        var found = fold.Result();
        found.Windows.ShouldBe([3]);
        found.Restated.ShouldBeEmpty();
        MeanRestatement.Of(found, "likes").Formula.Id.ShouldBe("restatement.post");
    }

    [Fact]
    public void The_mean_change_is_over_restated_values_with_its_interval()
    {
        // +10 % and -30 %: mean -10 %, ± 12.7062047361747 * 0.2.
        var fold = Days();
        fold.Add("2026-03-01", null, Noon, [100, 0]);
        fold.Add("2026-03-01", null, Noon.AddHours(1), [110, 5]);
        fold.Add("2026-03-02", null, Noon, [200, 3]);
        fold.Add("2026-03-02", null, Noon.AddHours(1), [140, 3]);
        var found = fold.Result();
        var change = MeanRestatement.Of(found, "reach");
        change.Value!.Value.ShouldBe(-0.1, 1e-12);
        change.High!.Value.ShouldBe(-0.1 + (12.7062047361747 * 0.2), 1e-9);
        MeanRestatement.Of(found, "views").ShouldBe(Computed.Without(
            MeanRestatement.DayFormula[1], "Every restated value was 0 at first, so there is no relative change.", 1));
    }

    private static RestatementFold Days() => new(WindowKind.Day, ["reach", "views"]);
}
