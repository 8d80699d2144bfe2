using CreatorIntel.Valuation.Formulas;
using Pages = CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Valuation.Features;

/// <summary>Sales that follow a post of the item.</summary>
internal static class ShopAttributionOf
{
    private const int MostRows = 50;

    public static Pages.ShopAttribution Question(
        ShopQuestion question, IReadOnlyList<AttributedLine> attributed, ShopFigures figures)
    {
        var (facts, money, window) = (question.Facts, question.Money, question.Window.ToString());
        var posts = AttributedSales.ByPost(attributed, question.Model, money);
        var items = AttributedSales.ByItem(attributed, money);
        var anyTime = new AttributionWindow(null);
        var delays = AttributedSales.ByDelay(Attribution.Of(facts, question.Posts, anyTime), money);
        return new(
            figures.Add(AttributedSales.Lines(attributed, facts.Sold.Count), Evidence.Of(attributed), window),
            figures.Add(AttributedSales.Revenue(attributed, facts.Sold.Count, money), Evidence.Of(attributed), window),
            figures.Add(AttributedSales.SoldRevenue(facts.Sold, money), facts.Sold.Select(Evidence.Of)),
            [.. delays.Select(delay => Delay(delay, $"{anyTime} after-{delay.FromDays}", figures))],
            posts.Count,
            [.. posts.Take(MostRows).Select(post => new Pages.AttributedPost(
                ShopSalesOf.Mark(post.Post), post.Count,
                figures.Add(post.Revenue, Evidence.Of(post.Lines), $"{window} {post.Post.AccountId}/{post.Post.PostId}")))],
            items.Count,
            [.. items.Take(MostRows).Select(item => Item(item, window, figures))]);
    }

    private static Pages.DelaySales Delay(DelayedSales delay, string subject, ShopFigures figures) => new(
        delay.FromDays, delay.ToDays, figures.Add(delay.Count, Evidence.Of(delay.Lines), subject),
        figures.Add(delay.Revenue, Evidence.Of(delay.Lines), subject));

    private static Pages.AttributedItem Item(ItemSales item, string window, ShopFigures figures)
    {
        var known = item.Lines[0].Line.Item;
        return new(
            item.Item.ToThing(), known?.Name, known?.Category, item.Lines.Count,
            figures.Add(item.Revenue, Evidence.Of(item.Lines), $"{window} {item.Item}"));
    }
}
