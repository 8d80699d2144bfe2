using System.Net.Http.Json;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Tests.Golden;
using QualityCheck = CreatorIntel.Contracts.Pages.QualityCheck;

namespace CreatorIntel.System.Tests;

/// <summary>The published data set of the shop, uploaded as a user would, on its page and in the data-quality report.</summary>
public sealed class ShopPageTests(RunningSystem system)
{
    private const string Quality = "/api/v1/workspaces/my/quality";
    private const string Accounts = "my~instagram~curatedcloset_vintage+my~tiktok~curatedcloset";

    private static readonly string[] Files =
    [
        "order_items", "post_items_featured", "social_media_metrics", "payments", "orders", "customers", "inventory_items",
        "market_performance", "locations", "social_media_posts", "social_media_accounts",
    ];

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task The_published_shop_is_on_its_page_and_in_the_quality_report_down_to_the_rows_of_its_files()
    {
        await system.Web.ImportAsync(Files.Select(name => ($"{name}.csv", GoldenFiles.Bytes($"vintage/input_csv/{name}.csv"))));

        var checks = await ChecksWhenAsync(checks => Found(checks, "shown-before-acquired") == 94 && Found(checks, "sold-before-acquired") == 149);
        var page = await ShopWhenAsync(shop => shop.Attribution.Lines.Value == 72);

        page.Cards.Revenue.Value.ShouldBe(54_574.22);
        page.Cards.AttributedRevenue.Value.ShouldBe(11_452.21);
        page.Attribution.SoldRevenue.Value.ShouldBe(48_612.15);
        Found(checks, "sold-more-than-once").ShouldBe(92);
        Found(checks, "sold-never-ordered").ShouldBe(32);
        Found(checks, "market-before-opening").ShouldBe(18);
        Found(checks, "posts-at-midnight").ShouldBeGreaterThanOrEqualTo(80);
        await ReceiptsLeadToFilesAsync(page);
        await RowsLeadToFilesAsync();
        await RebuiltTwiceAreEqualAsync();
    }

    [Fact]
    public async Task A_workspace_of_others_has_no_quality_report()
    {
        using var response = await system.Web.GetAsync("/api/v1/workspaces/others/quality");
        ((int)response.StatusCode).ShouldBe(404);
    }

    private async Task ReceiptsLeadToFilesAsync(ShopReport page)
    {
        var revenue = await system.Web.ReceiptAsync(page.Cards.Revenue, take: 1);
        revenue.Figure.ShouldBe(page.Cards.Revenue);
        revenue.ObservationCount.ShouldBe(180);
        var source = revenue.Observations.ShouldHaveSingleItem().Source.ShouldNotBeNull();
        source.File.ShouldBe("orders.csv");
        source.Row.ShouldNotBeNull().ShouldBeInRange(2, 181);
    }

    private async Task RowsLeadToFilesAsync()
    {
        var rows = (await system.Web.GetFromJsonAsync<QualityRowsPage>($"{Quality}/market-before-opening?skip=17&take=5", PageJson.Options))!;
        rows.Rows.ShouldHaveSingleItem().Sources.Select(source => source.File)
            .ShouldBe(["market_performance.csv", "locations.csv"], ignoreOrder: true);
        var csv = await system.Web.GetStringAsync($"{Quality}/market-before-opening.csv");
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(19);
    }

    private async Task RebuiltTwiceAreEqualAsync()
    {
        var valuation = new ValuationService.ValuationServiceClient(system.Channel("valuation"));
        var rebuilt = await valuation.RebuildShopAsync(new RebuildRequest());
        (await valuation.RebuildShopAsync(new RebuildRequest())).ShouldBe(rebuilt);
        rebuilt.Observations.ShouldBeGreaterThanOrEqualTo(1332);
        (await ShopWhenAsync(shop => shop.Attribution.Lines.Value == 72)).Cards.Revenue.Value.ShouldBe(54_574.22);
    }

    private Task<IReadOnlyList<QualityCheck>> ChecksWhenAsync(Func<IReadOnlyList<QualityCheck>, bool> ready) => Eventually.AsAsync(
        async () => (await system.Web.GetFromJsonAsync<QualityPage>(Quality, PageJson.Options))!.Checks, ready, Limit, "the checks are made");

    private async Task<ShopReport> ShopWhenAsync(Func<ShopReport, bool> ready) =>
        (await Eventually.AsAsync(
            async () =>
            {
                using var response = await system.Web.GetAsync($"/api/v1/accounts/{Accounts}/shop?window=none&formulas=calendar");
                return response.IsSuccessStatusCode ? (await response.Content.ReadFromJsonAsync<ShopPage>(PageJson.Options))!.Shop : null;
            },
            shop => shop is not null && ready(shop), Limit, "the shop's page is ready"))!;

    private static long Found(IReadOnlyList<QualityCheck> checks, string id) => checks.Single(check => check.Id == id).Found;
}
