using System.Text;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>The published tables of the shop, each known by its columns.</summary>
public sealed class VintageFilesTests
{
    [Theory]
    [InlineData("customers", "Shop customers CSV", 150)]
    [InlineData("inventory_items", "Shop inventory CSV", 300)]
    [InlineData("locations", "Shop locations CSV", 12)]
    [InlineData("market_performance", "Shop market days CSV", 30)]
    [InlineData("order_items", "Shop order lines CSV", 309)]
    [InlineData("orders", "Shop orders CSV", 180)]
    [InlineData("payments", "Shop payments CSV", 180)]
    [InlineData("post_items_featured", "Shop items featured in posts CSV", 171)]
    [InlineData("social_media_accounts", "Shop social media accounts CSV", 3)]
    [InlineData("social_media_metrics", "Shop social media metrics CSV", 80)]
    [InlineData("social_media_posts", "Shop social media posts CSV", 80)]
    public async Task Every_row_of_a_published_table_is_read(string table, string format, int rows)
    {
        var bytes = GoldenFiles.Bytes($"vintage/input_csv/{table}.csv");
        (await Files.RecogniseAsync(bytes)).Format!.Name.ShouldBe(format);
        var outcomes = await Files.ReadAsync(bytes);
        outcomes.ShouldAllBe(outcome => !(outcome is RejectedOutcome));
        outcomes.Count.ShouldBe(rows);
    }

    [Fact]
    public async Task The_lines_come_to_the_published_total_to_the_cent() =>
        (await Files.ReadAsync(GoldenFiles.Bytes("vintage/input_csv/order_items.csv")))
            .Sum(line => ((OrderLineFact)((ShopOutcome)line).Row.Fact).Total).ShouldBe(48_612.15m);

    [Fact]
    public async Task A_table_in_utf_16_with_semicolons_says_the_same()
    {
        var text = Encoding.UTF8.GetString(GoldenFiles.Bytes("vintage/input_csv/order_items.csv"));
        var semicolons = await Files.ReadAsync(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text.Replace(',', ';'))).ToArray());
        var commas = await Files.ReadAsync(text);
        semicolons.ShouldBe(commas);
    }
}
