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
        var items = figures.Add(all.Items, behind);
        return new(
            items, figures.Add(all.SellThrough, behind, inputs: items),
            Groups("category", item => item.Category), Groups("era", item => item.Era), Groups("status", item => item.Status));

        IReadOnlyList<Pages.StockGroup> Groups(string by, Func<ItemObserved, string?> kind) =>
        [
            .. Inventory.By(question.Facts, kind).Select(group =>
            {
                var (said, subject) = (group.Members.Select(Evidence.Of), $"{by} {group.Name}");
                var count = figures.Add(group.Items, said, subject);
                return new Pages.StockGroup(
                    ShopReportOf.NameOrNull(group.Name), count, figures.Add(group.SellThrough, said, subject, count));
            }),
        ];
    }
}
