using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>What the product shows of its formulas.</summary>
public sealed class FormulaDefinitionTests
{
    private static readonly FormulaRegistry Registry = new(typeof(AccountWorth).Assembly);

    public static TheoryData<string> Ids => [.. Registry.Descriptions.Formulas.Select(formula => formula.Id)];

    /// <summary>Figures of a shop are followed to what the shop says: see the tests of its page.</summary>
    public static TheoryData<string> AnsweredIds =>
        [.. Registry.Descriptions.Formulas.Select(formula => formula.Id).Where(id => !id.StartsWith("shop.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_formula_says_what_it_is_where_it_comes_from_and_how_each_version_computes_it(string id)
    {
        var formula = Registry.Find(id).ShouldNotBeNull();
        formula.Name.ShouldNotBeEmpty();
        formula.Source.ShouldMatch("^(Instagram creator analytics, A|Social dashboard for a shop, B)[0-9]+$");
        formula.Definitions.ShouldNotBeEmpty();
        formula.Definitions.ShouldAllBe(definition => definition.Words.EndsWith('.') && definition.Mathematics.Length > 0);
        if (formula.Definitions.Length > 1) formula.Definitions.Select(definition => definition.Words).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(AnsweredIds))]
    public void Every_formula_can_be_followed_to_what_it_is_made_of(string id)
    {
        var ingredients = Ingredients.Of(id).ShouldNotBeNull();
        (ingredients.Figures.Length + ingredients.Metrics.Length + ingredients.Assumed.Length).ShouldBeGreaterThan(0);
        ingredients.Figures.ShouldAllBe(figure => Registry.Find(figure) != null);
        ingredients.Assumed.ShouldAllBe(name => AssumptionFields.All.Any(field => field.Name == name));
        ingredients.Figures.ShouldNotContain(id);
    }

    [Fact]
    public void What_is_no_formula_has_no_ingredients() => Ingredients.Of("engagement.mean").ShouldBeNull();
}
