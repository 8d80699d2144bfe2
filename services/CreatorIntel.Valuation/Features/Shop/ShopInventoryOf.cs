using CreatorIntel.Contracts.Messages;
using CreatorIntel.Valuation.Formulas;
using Pages = CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Valuation.Features;

/// <summary>The stock.</summary>
internal static class ShopInventoryOf
{
    public static Pages.ShopInventory Question(ShopQuestion question, ShopFigures figures)
    {
        var all = Inventory.All(question.Facts);
        var behind = all.Members.Select(Evidence.Of);
        return new(
            figures.Add(all.Items, behind), figures.Add(all.SellThrough, behind),
            Groups("category", item => item.Category), Groups("era", item => item.Era), Groups("status", item => item.Status));

        IReadOnlyList<Pages.StockGroup> Groups(string by, Func<ItemObserved, string?> kind) =>
        [
            .. Inventory.By(question.Facts, kind).Select(group => new Pages.StockGroup(
                ShopReportOf.NameOrNull(group.Name),
                figures.Add(group.Items, group.Members.Select(Evidence.Of), $"{by} {group.Name}"),
                figures.Add(group.SellThrough, group.Members.Select(Evidence.Of), $"{by} {group.Name}"))),
        ];
    }
}
