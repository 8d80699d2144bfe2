using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class AssumptionTests
{
    [Fact]
    public void The_published_assumptions_and_the_greatest_and_least_allowed_are_allowed()
    {
        AssumptionProblems.Of(Assumptions.Default).ShouldBeEmpty();
        foreach (var field in AssumptionFields.All)
        {
            AssumptionProblems.Of(field.With(Assumptions.Default, field.Range.Least)).ShouldBeEmpty();
            AssumptionProblems.Of(field.With(Assumptions.Default, field.Range.Most)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("revenuePerThousandImpressions", 0, 1e9)]
    [InlineData("averageOrderValue", 0, 1e9)]
    [InlineData("sponsoredRate", 0, 1e9)]
    [InlineData("sponsoredPostsPerMonth", 0, 1000)]
    [InlineData("classicDaysPerMonth", 1, 31)]
    [InlineData("monthsPerYear", 1, 12)]
    [InlineData("lifetimeMonths", 1, 240)]
    [InlineData("monthlyChurn", 0, 1)]
    [InlineData("monthlyDiscount", 0, 1)]
    [InlineData("margin", 0, 1)]
    [InlineData("realisticMultiple", 0, 100)]
    [InlineData("optimisticFloor", 0, 1)]
    [InlineData("saveConversion", 0, 1)]
    [InlineData("otherProductionCost", 0, 1e9)]
    public void A_number_has_the_range_that_it_is_documented_with(string name, double least, double most)
    {
        var range = AssumptionFields.All.Single(field => field.Name == name).Range;
        (range.Least, range.Most).ShouldBe((least, most));
    }

    [Fact]
    public void Months_are_whole() =>
        new AssumptionRange(1, 240, "whole months", "months", Whole: true).Allows(1.5).ShouldBeFalse();

    [Fact]
    public void Nothing_but_months_has_to_be_whole() =>
        AssumptionFields.All.Where(field => field.Range.Whole).Select(field => field.Name).ShouldBe(["monthsPerYear", "lifetimeMonths"]);

    [Fact]
    public void A_typical_value_is_allowed_and_never_nothing()
    {
        foreach (var field in AssumptionFields.All)
        {
            field.Typical.ShouldBeGreaterThan(0);
            field.Range.Allows(field.Typical).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("monthlyChurn", 0.05)]
    [InlineData("margin", 1)]
    [InlineData("saveConversion", 0.05)]
    public void A_typical_value_is_the_published_one_or_where_that_is_0_a_common_one(string name, double typical) =>
        AssumptionFields.All.Single(field => field.Name == name).Typical.ShouldBe(typical);

    [Fact]
    public void What_only_one_set_of_formulas_reads_moves_no_value_of_the_other()
    {
        foreach (var field in AssumptionFields.OfAccountValue)
        {
            foreach (var set in Enum.GetValues<FormulaSet>())
            {
                var moves = !Samples.Day02.Worth(set, field.With(Assumptions.Default, 7)).Figures()
                    .SequenceEqual(Samples.Day02.Worth(set).Figures());
                moves.ShouldBe(field.ReadBy is null || field.ReadBy == set, $"{field.Name} under {set}");
            }
        }
    }

    [Fact]
    public void Each_number_outside_of_its_range_is_named()
    {
        foreach (var field in AssumptionFields.All)
        {
            foreach (var value in new[] { field.Range.Least - 1, field.Range.Most + 1 })
                AssumptionProblems.Of(field.With(Assumptions.Default, value)).ShouldHaveSingleItem().ShouldStartWith($"{field.Name} is ");
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void A_share_is_a_number_from_0_to_1(double share) =>
        AssumptionProblems.Of(Assumptions.Default with { ConversionRate = share }).ShouldHaveSingleItem().ShouldEndWith("allowed are a share from 0 to 1.");

    [Fact]
    public void Every_problem_is_told_at_once() =>
        AssumptionProblems.Of(Assumptions.Default with
        {
            MonthlyChurn = 1.5,
            LifetimeMonths = 241,
            ProductionCosts = ProductionCosts.Default.With("VIDEO", -1).With("no type", 1),
        }).ShouldBe(
        [
            "lifetimeMonths is 241; allowed are whole months from 1 to 240.",
            "monthlyChurn is 1.5; allowed are a share from 0 to 1.",
            "productionCosts.VIDEO is -1; allowed are dollars from 0 to 1000000000.",
            "A content type in productionCosts is 1 to 100 letters, digits, dots, hyphens and underscores.",
        ]);

    [Fact]
    public void At_most_50_types_have_a_cost()
    {
        var costs = new ProductionCosts(Enumerable.Range(0, 51).ToDictionary(type => $"T{type}", _ => 1.0), 1);
        AssumptionProblems.Of(Assumptions.Default with { ProductionCosts = costs }).ShouldBe(["productionCosts lists 51 types; at most 50 are allowed."]);
        AssumptionProblems.Of(Assumptions.Default with { ProductionCosts = costs.With("T0", null) }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_number_has_a_name_of_its_own_that_reads_and_writes_it()
    {
        AssumptionFields.All.Select(field => field.Name).ShouldBeUnique();
        foreach (var field in AssumptionFields.All)
        {
            var changed = field.With(Assumptions.Default, 7);
            AssumptionDifference.Between(Assumptions.Default, changed)
                .ShouldBe([new AssumptionDifference(field.Name, field.Get(Assumptions.Default), 7)]);
        }
    }

    [Fact]
    public void No_number_of_the_assumptions_is_left_out()
    {
        var numbers = typeof(Assumptions).GetProperties().Where(property => property.PropertyType == typeof(double) || property.PropertyType == typeof(int))
            .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
        AssumptionFields.All.Select(field => field.Name).Where(name => name != "otherProductionCost").ShouldBe(numbers, ignoreOrder: true);
    }

    [Fact]
    public void Costs_of_types_differ_one_by_one()
    {
        var changed = Assumptions.Default with { ProductionCosts = ProductionCosts.Default.With("IMAGE", 80).With("VIDEO", null).With("REELS", 90) };
        AssumptionDifference.Between(Assumptions.Default, changed).ShouldBe(
        [
            new("productionCosts.IMAGE", 50, 80), new("productionCosts.REELS", null, 90), new("productionCosts.VIDEO", 200, null),
        ]);
        AssumptionDifference.Between(changed, changed).ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_set_that_was_not_there_everything_is_new() =>
        AssumptionDifference.Between(null, Assumptions.Default).Count.ShouldBe(AssumptionFields.All.Length + 3);

    [Fact]
    public void Costs_are_equal_where_every_cost_is()
    {
        var same = new ProductionCosts(new Dictionary<string, double> { ["VIDEO"] = 200, ["IMAGE"] = 50, ["CAROUSEL_ALBUM"] = 100 }, 100);
        same.ShouldBe(ProductionCosts.Default);
        same.GetHashCode().ShouldBe(ProductionCosts.Default.GetHashCode());
        same.With("IMAGE", 51).ShouldNotBe(ProductionCosts.Default);
        same.With("IMAGE", null).ShouldNotBe(ProductionCosts.Default);
        same.With("IMAGE", null).With("X", 50).ShouldNotBe(ProductionCosts.Default);
        (same with { Other = 1 }).ShouldNotBe(ProductionCosts.Default);
    }
}
