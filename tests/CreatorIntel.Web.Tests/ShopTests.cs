using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using CreatorIntel.Tests.Golden;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>The shop's page in a real browser, with the published shop.</summary>
public sealed partial class ShopTests(RunningSystem system, Browsing browsing)
{
    // The last part of the page: what stands above it is there too.
    private const string LastChart = "Items by status";

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    [Fact]
    public async Task The_shop_page_shows_the_published_figures()
    {
        await using var window = await OpenAsync("&window=none&posts=all&formulas=classic");
        await Expect(window.Card("Revenue")).ToContainTextAsync("54,574.22");
        await Expect(window.Card("Orders")).ToContainTextAsync("180");
        await Expect(window.Card("Average order value")).ToContainTextAsync("303.19");
        await Expect(window.Card("Attributed revenue")).ToContainTextAsync("11,452.21");
        await Expect(window.Card("Attributed revenue")).ToContainTextAsync("of 48,612.15 sold");
        await Expect(window.Card("Customers")).ToContainTextAsync("111");
        await Expect(Section(window, "Sales after posts")).ToContainTextAsync("72 of 309 lines sold follow a post that showed the item at any time before");
        await Expect(Section(window, "Inventory")).ToContainTextAsync("300 items");
        window.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sales_of_every_month_are_what_the_orders_of_the_file_add_up_to()
    {
        var published = Rows("orders").Where(order => order["order_status"] == "completed")
            .GroupBy(order => order["order_date"][..7]).OrderBy(month => month.Key, StringComparer.Ordinal)
            .Select(month => month.Sum(order => decimal.Parse(order["total_amount"], CultureInfo.InvariantCulture)));
        await using var window = await OpenAsync();
        var months = await window.TableAsync("Sales over time");
        months.Select(row => row[1]).ShouldBe(published.Select(sum => sum.ToString("N2", English)));
    }

    [Fact]
    public async Task Days_without_an_order_are_listed_only_where_a_post_was_published()
    {
        await using var window = await OpenAsync();
        await window.Page.GetByText("Days", new() { Exact = true }).ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(ByDays());
        var days = await window.TableAsync("Sales over time");
        days.Length.ShouldBeGreaterThan(164);
        days.Where(row => row[2] == "0").ShouldAllBe(row => row[1] == "no order" && row[3] != "0");
        days.Count(row => row[2] != "0").ShouldBe(164);
    }

    [Fact]
    public async Task Stock_of_every_category_is_what_the_file_holds()
    {
        var published = Rows("inventory_items").GroupBy(item => item["category"])
            .ToDictionary(category => category.Key, category => (
                Items: category.Count(), Sold: category.Count(item => item["status"] == "sold")), StringComparer.OrdinalIgnoreCase);
        await using var window = await OpenAsync();
        var categories = await window.TableAsync("Sell-through by category");
        categories.Length.ShouldBe(published.Count);
        foreach (var row in categories)
        {
            var (items, sold) = published[row[0]];
            row[1..3].ShouldBe([items.ToString(English), ((double)sold / items).ToString("P2", English).Replace(" ", "", StringComparison.Ordinal)], row[0]);
        }
    }

    [Fact]
    public async Task The_window_and_the_model_are_chosen_and_kept_in_the_address()
    {
        await using var window = await OpenAsync("&posts=all");
        var page = window.Page;
        await Expect(Section(window, "Sales after posts")).ToContainTextAsync("within 30 days before");
        await ChooseAsync(page, "A post counts when published: 30 days before", "At any time before");
        await Expect(Section(window, "Sales after posts")).ToContainTextAsync("72 of 309 lines sold");
        await ChooseAsync(page, "A sale belongs to: Latest post", "Every post equally");
        await Expect(Section(window, "Sales after posts")).ToContainTextAsync("every post has an equal part of the sale");
        page.Url.ShouldContain("window=none");
        page.Url.ShouldContain("model=even");
        await page.GoBackAsync();
        await Expect(Section(window, "Sales after posts")).ToContainTextAsync("the latest post has the sale");
        await ChooseAsync(page, "Whose posts: Posts of all own accounts", "This account's posts");
        await Expect(Section(window, "Sales after posts")).ToContainTextAsync("50 of 309 lines sold");
    }

    [Fact]
    public async Task Parts_of_the_posts_add_up_to_the_attributed_revenue_whatever_the_model()
    {
        foreach (var model in new[] { "last", "first", "even" })
        {
            await using var window = await OpenAsync($"&window=none&posts=all&model={model}");
            var posts = await window.TableAsync("Attributed revenue by post");
            posts.Sum(row => decimal.Parse(row[^1], NumberStyles.Number, English)).ShouldBe(11_452.21m, model);
        }
    }

    [Fact]
    public async Task Nothing_on_the_page_names_a_customer()
    {
        var persons = Rows("customers").SelectMany(customer => new[] { customer["email"], customer["phone"], $"{customer["first_name"]} {customer["last_name"]}" });
        await using var window = await OpenAsync();
        await window.Button("Show as table: Customers who spent most").ClickAsync();
        var text = await window.Page.ContentAsync();
        persons.Where(person => person.Trim().Length > 0 && text.Contains(person, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_figure_of_the_shop_leads_to_the_rows_of_its_file()
    {
        await using var window = await OpenAsync();
        await window.Button("About Revenue").ClickAsync();
        await window.Button("Show the receipt").ClickAsync();
        var receipt = window.Page.GetByRole(AriaRole.Dialog, new() { Name = "Where this figure comes from" });
        await Expect(receipt).ToContainTextAsync("180 observations behind it");
        await Expect(receipt).ToContainTextAsync("orders.csv, row 2");
    }

    [Fact]
    public async Task Days_without_a_sale_say_so_and_show_no_zero()
    {
        await using var window = await OpenAsync("&from=2030-01-01");
        await Expect(window.Card("Revenue")).ToContainTextAsync("Unavailable");
        await Expect(window.Page.GetByText("No item was sold on these days.")).ToBeVisibleAsync();
        await Expect(window.Page.GetByText("No order on these days names its customer.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Before_anything_of_a_shop_was_recorded_the_page_says_how_to_begin()
    {
        var account = await system.Web.VintageAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/shop?account={account}&asOf=2020-01-01T00:00:00.000Z");
        var empty = window.Page.GetByRole(AriaRole.Region, new() { Name = "No shop yet" });
        await Expect(empty).ToContainTextAsync("Nothing of a shop is recorded yet");
        await empty.GetByRole(AriaRole.Link, new() { Name = "Import files" }).ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(DataPage());
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(820, ColorScheme.Light)]
    [InlineData(820, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_shop_page_breaks_no_rule_of_accessibility_with_everything_on_it(int width, ColorScheme scheme)
    {
        await using var window = await OpenAsync("&window=none", width, scheme);
        await window.Button("Show as table: Net profit of market days").ClickAsync();
        var violations = (await window.Page.RunAxe()).Violations;
        violations.Select(rule => $"{rule.Id}: {string.Join(" | ", rule.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
        (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0);
        window.Failures.ShouldBeEmpty();
    }

    [GeneratedRegex("[?&]by=days")]
    private static partial Regex ByDays();

    [GeneratedRegex("/data")]
    private static partial Regex DataPage();

    private async Task<Window> OpenAsync(string query = "", int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        var account = await system.Web.VintageAccountAsync();
        var window = await browsing.OpenAsync(system.Web.BaseAddress!, width, scheme);
        await window.Page.GotoAsync($"/shop?account={account}{query}");
        await window.Page.GetByRole(AriaRole.Heading, new() { Name = LastChart }).ScrollIntoViewIfNeededAsync();
        return window;
    }

    private static ILocator Section(Window window, string name) =>
        window.Page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    private static async Task ChooseAsync(IPage page, string button, string option)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = option }).ClickAsync();
    }

    /// <summary>The rows of a published file by the names of its columns.</summary>
    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = CsvLines(Encoding.UTF8.GetString(GoldenFiles.Bytes($"vintage/input_csv/{file}.csv")));
        return lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    /// <summary>The cells of a CSV file (RFC 4180).</summary>
    private static List<List<string>> CsvLines(string text)
    {
        var lines = new List<List<string>>();
        foreach (Match cell in Cell().Matches(text))
        {
            if (cell.Groups["before"].Value != ",") lines.Add([]);
            lines[^1].Add(cell.Groups["quoted"].Success
                ? cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal)
                : cell.Groups["plain"].Value);
        }

        return lines;
    }

    [GeneratedRegex("""(?<before>\A|,|\r?\n(?!\z))(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,"\r\n]*))""")]
    private static partial Regex Cell();
}
