using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What the items of each category brought (B8).</summary>
internal static class CategorySales
{
    /// <summary>Id <c>shop.category-revenue</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "shop.category-revenue", Units.Money, "Revenue of a category", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition(
            "The totals of the lines of completed orders whose item is of the category, added up to the cent: before tax and "
            + "tip, after discounts on lines. It reads lines and items of the shop.",
            "sum(total of lines of the category)"));

    /// <summary>The best-selling first; of equal ones in order of name.</summary>
    public static IReadOnlyList<CategoryOfSales> Of(ShopFacts facts, ShopMoney money) =>
    [
        .. facts.Sold.GroupBy(line => line.Item?.Category ?? "")
            .Select(lines => (Name: lines.Key, Lines: lines.ToArray(), Total: lines.Sum(line => line.Line.Total)))
            .OrderByDescending(category => category.Total).ThenBy(category => category.Name, StringComparer.Ordinal)
            .Select(category => new CategoryOfSales(
                category.Name, category.Lines, money.Of(Formula[1], category.Total, category.Lines.Length))),
    ];
}

/// <summary>A category of items that were sold.</summary>
/// <param name="Category">Its name; empty where it is not known.</param>
/// <param name="Lines">What was sold.</param>
/// <param name="Revenue">What it brought.</param>
internal sealed record CategoryOfSales(string Category, IReadOnlyList<SoldLine> Lines, Computed Revenue);
