using CreatorIntel.Contracts.Pages;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;

namespace CreatorIntel.Gateway.Tests;

public sealed class AssumptionChangesTests
{
    private static readonly Assumptions Some = new(
        5, 0.02, 50, 0.1, 4, 30, 12, 24, 0, 0, 1, 0.5, 1.5, 2, 0.0274, 0.001, 0.01, 0.05, 0.02,
        new Dictionary<string, double> { ["IMAGE"] = 50 }, 100);

    [Fact]
    public void Only_what_is_named_changes()
    {
        var changed = Some.With(new Dictionary<string, double>
        {
            ["conversionRate"] = 0.03,
            ["lifetimeMonths"] = 36,
            ["productionCosts.IMAGE"] = 80,
            ["productionCosts.REEL"] = 90,
        });

        changed.ProductionCosts.ShouldBe(new Dictionary<string, double> { ["IMAGE"] = 80, ["REEL"] = 90 }, ignoreOrder: true);
        (changed with { ProductionCosts = Some.ProductionCosts })
            .ShouldBe(Some with { ConversionRate = 0.03, LifetimeMonths = 36 });
    }

    [Fact]
    public void Nothing_named_changes_nothing()
    {
        var same = Some.With(null);
        (same with { ProductionCosts = Some.ProductionCosts }).ShouldBe(Some);
    }

    [Fact]
    public void An_unknown_name_is_an_error_that_lists_the_known_ones()
    {
        var problem = Should.Throw<ProblemException>(() => Some.With(new Dictionary<string, double> { ["conversion"] = 1 }));
        problem.Detail.ShouldContain("conversion");
        problem.Hint.ShouldNotBeNull().ShouldContain("conversionRate");
    }

    [Fact]
    public void Months_are_whole() =>
        Should.Throw<ProblemException>(() => Some.With(new Dictionary<string, double> { ["lifetimeMonths"] = 24.5 }))
            .Status.ShouldBe(400);
}
