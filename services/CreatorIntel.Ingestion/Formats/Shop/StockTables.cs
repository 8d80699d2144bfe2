using CreatorIntel.Ingestion.Domain.Shop;

namespace CreatorIntel.Ingestion.Formats.Shop;

/// <summary>Items of the stock, and the posts that show them.</summary>
internal static class StockTables
{
    public static readonly ShopTable Items = new(
        "Shop inventory CSV", ["item_id", "item_name"],
        [
            "sku", "brand", "category", "subcategory", "era_decade", "size", "cost_price", "selling_price", "acquisition_date",
            "is_one_of_a_kind", "tags", "status",
        ],
        cells => cells.Of(new ItemFact(
            cells.Id("item_id"), cells.Words("sku"), cells.Words("item_name"), cells.Words("brand"), cells.Words("category"),
            cells.Words("subcategory"), cells.Words("era_decade"), cells.Words("size"), cells.Money("cost_price"),
            cells.Money("selling_price"), cells.Day("acquisition_date"), cells.Flag("is_one_of_a_kind"),
            cells.Words("status")?.ToLowerInvariant(), cells.List("tags"))));

    public static readonly ShopTable Features = new(
        "Shop items featured in posts CSV", ["feature_id", "post_id", "item_id"], ["is_primary_item"], Feature)
    {
        Order = SocialTables.AfterPosts,
    };

    private static ReferringOutcome Feature(ShopCells cells)
    {
        var (id, item, primary) = (cells.Id("feature_id"), cells.Id("item_id"), cells.Flag("is_primary_item"));
        return SocialTables.OfPost(
            cells, post => cells.Of(new FeatureFact(id, post.Platform, post.PostId!, item, primary)));
    }
}
