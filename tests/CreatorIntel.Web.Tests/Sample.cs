using System.Net.Http.Json;
using System.Text;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.System.Tests;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Web.Tests;

/// <summary>Data for the pages to show, imported over the public API.</summary>
internal static class Sample
{
    private const string GoldenName = "web-golden";
    private const string ShopAccounts = "my~instagram~curatedcloset_vintage+my~tiktok~curatedcloset";

    private static readonly string[] ShopFiles =
    [
        "customers", "inventory_items", "locations", "market_performance", "order_items", "orders", "payments", "post_items_featured",
        "social_media_accounts", "social_media_metrics", "social_media_posts",
    ];

    /// <summary>The account of the published data; the test is skipped where they do not lie beside the repository.</summary>
    public static async Task<string> GoldenAccountAsync(this HttpClient web)
    {
        var json = $$"""{"account_metrics":{{GoldenFiles.AccountDays.GetRawText()}},"posts":{{GoldenFiles.Posts.GetRawText()}}}""";
        await web.ImportAsync([("creator.json", Encoding.UTF8.GetBytes(json))], GoldenName);
        return await web.ShownAsync(GoldenName, page => page.Cards is { Posts.Current.Value: 100, AccountValue.Current.Value: not null });
    }

    /// <summary>An account of a few days and posts, with a caption that would run if it were not shown as text.</summary>
    public static async Task<string> SmallAccountAsync(this HttpClient web, string name)
    {
        await web.ImportAsync([Days("days.csv", ("2025-03-01", 1000), ("2025-03-08", 1010)), HostilePost(name)], name);
        return await web.ShownAsync(name, page => page.Cards is { Followers.Current.Value: 1010, Posts.Current.Value: 1 });
    }

    /// <summary>An account of the published shop, all of whose files are imported; the test is skipped where they do not lie beside the repository.</summary>
    public static async Task<string> VintageAccountAsync(this HttpClient web)
    {
        await web.ImportAsync(ShopFiles.Select(name => ($"{name}.csv", GoldenFiles.Bytes($"vintage/input_csv/{name}.csv"))));
        await Eventually.AsAsync(
            async () => await web.GetFromJsonAsync<ShopPage>($"/api/v1/accounts/{ShopAccounts}/shop?window=none", PageJson.Options),
            page => page is { Shop: { Attribution.Lines.Value: 72, Cards.Orders.Value: 180 } }, TimeSpan.FromMinutes(2), "the shop's page is ready");
        return ShopAccounts.Split('+')[0];
    }

    /// <summary>A file of follower counts.</summary>
    public static (string Name, byte[] Content) Days(string file, params (string Day, int Followers)[] days) => (file, Encoding.UTF8.GetBytes(
        "date,followers,impressions,reach,profile_views,website_clicks\n"
        + string.Concat(days.Select(day => $"{day.Day},{day.Followers},500,400,10,1\n"))));

    /// <summary>The caption of the small account's only post.</summary>
    public const string HostileCaption = "<img src=x onerror=\"document.title='run'\"> 👩‍👩‍👧‍👦 <b>bold</b>";

    // A post belongs to one account: each account has a post of its own.
    private static (string Name, byte[] Content) HostilePost(string account) => ("posts.csv", Encoding.UTF8.GetBytes(
        "post_id,caption,media_type,timestamp,impressions,reach,likes,comments,shares,saves\n"
        + $"0012-{account},\"{HostileCaption.Replace("\"", "\"\"", StringComparison.Ordinal)}\",IMAGE,2025-03-05T20:15:00Z,500,400,100,10,1,5\n"));

    private static async Task<string> ShownAsync(this HttpClient web, string name, Func<OverviewPage, bool> ready)
    {
        var account = $"my~instagram~{name}";
        await web.OverviewWhenAsync(account, ready);
        return account;
    }
}
