using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;
using CreatorIntel.Valuation.Tests.Formulas;

namespace CreatorIntel.Valuation.Tests.Domain;

public sealed class BuiltInSetsTests
{
    [Fact]
    public void Classic_holds_the_published_assumptions() => BuiltInSets.Classic.Assumptions.ShouldBe(Assumptions.Default);

    [Fact]
    public void Prudent_loses_a_twentieth_a_month_keeps_six_tenths_and_discounts_a_tenth_a_year()
    {
        var prudent = BuiltInSets.Prudent.Assumptions;
        prudent.MonthlyChurn.ShouldBe(0.05);
        prudent.Margin.ShouldBe(0.6);
        Math.Pow(1 + prudent.MonthlyDiscount, 12).ShouldBe(1.10, 1e-12);
        (prudent with { MonthlyChurn = 0, Margin = 1, MonthlyDiscount = 0 }).ShouldBe(Assumptions.Default);
    }

    [Fact]
    public void Prudent_values_an_account_lower_than_Classic() =>
        Samples.Day02.Worth(FormulaSet.Calendar, BuiltInSets.Prudent.Assumptions).AccountValue.Value!.Value
            .ShouldBeLessThan(Samples.Day02.Worth(FormulaSet.Calendar).AccountValue.Value!.Value / 2);

    [Fact]
    public void Every_built_in_set_is_allowed_and_says_why_it_is_as_it_is()
    {
        foreach (var set in BuiltInSets.All)
        {
            SetContent.Of(set).Problem(set.SetId).ShouldBeNull();
            set.Description.Length.ShouldBeGreaterThan(100);
            (set.Version, set.Retired, set.ChangedAt).ShouldBe((1, false, null));
            BuiltInSets.Find(set.SetId).ShouldBe(set);
        }

        BuiltInSets.Find("lean").ShouldBeNull();
        BuiltInSets.IsReserved("lean").ShouldBeFalse();
    }
}
