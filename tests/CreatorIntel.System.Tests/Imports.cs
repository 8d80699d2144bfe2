using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.System.Tests;

/// <summary>What tests do over the public API, as a browser would.</summary>
internal static class Imports
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static async Task<ImportReport> StartImportAsync(
        this HttpClient web, IEnumerable<(string Name, byte[] Content)> files, string? account = null, string? traceParent = null,
        params IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        if (account is not null) form.Add(new StringContent(account), "account");
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "files", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/imports") { Content = form };
        if (traceParent is not null) request.Headers.Add("traceparent", traceParent);
        using var response = await web.SendAsync(request);
        (await response.Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(text => response.IsSuccessStatusCode.ShouldBeTrue(text));
        return (await response.Content.ReadFromJsonAsync<ImportReport>(PageJson.Options))!;
    }

    public static async Task<ImportReport> ImportAsync(
        this HttpClient web, IEnumerable<(string Name, byte[] Content)> files, string? account = null, string? traceParent = null)
    {
        var started = await web.StartImportAsync(files, account, traceParent);
        return await web.FinishAsync(started.Id);
    }

    public static async Task<ImportReport> ReportAsync(this HttpClient web, string id) =>
        (await web.GetFromJsonAsync<ImportReport>($"/api/v1/imports/{id}", PageJson.Options))!;

    /// <summary>Waits until an import has ended.</summary>
    public static Task<ImportReport> FinishAsync(this HttpClient web, string id) => Eventually.AsAsync(
        () => web.ReportAsync(id), report => report.Status is "completed" or "refused", Limit, $"import {id} ends");

    public static async Task<OverviewPage> OverviewAsync(this HttpClient web, string account, string query = "formulas=classic") =>
        (await web.GetFromJsonAsync<OverviewPage>($"/api/v1/accounts/{account}/overview?{query}", PageJson.Options))!;

    /// <summary>Waits until an account's overview shows what is expected.</summary>
    public static Task<OverviewPage> OverviewWhenAsync(this HttpClient web, string account, Func<OverviewPage, bool> ready, string query = "formulas=classic") =>
        Eventually.AsAsync(
            async () =>
            {
                using var response = await web.GetAsync($"/api/v1/accounts/{account}/overview?{query}");
                return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<OverviewPage>(PageJson.Options) : null;
            },
            page => page is not null && ready(page), Limit, $"the overview of {account} is ready")!;

    /// <summary>A Day02 posts file of generated posts, for accounts of the tests' own.</summary>
    public static (string Name, byte[] Content) Posts(string prefix, int count)
    {
        var csv = new StringBuilder("post_id,caption,media_type,timestamp,impressions,reach,likes,comments,shares,saves\n");
        for (var i = 0; i < count; i++)
        {
            var type = (i % 3) switch { 0 => "IMAGE", 1 => "VIDEO", _ => "CAROUSEL_ALBUM" };
            var published = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(i);
            csv.Append(CultureInfo.InvariantCulture,
                $"{prefix}{i:000000},Caption {i},{type},{published:yyyy-MM-dd'T'HH:mm:ss'Z'},{2000 + i % 701},{1000 + i % 353},{100 + i % 97},{10 + i % 13},{i % 7},{5 + i % 11}\n");
        }

        return ("posts.csv", Encoding.UTF8.GetBytes(csv.ToString()));
    }

    /// <summary>Tables of ten megabytes whose columns no format has.</summary>
    public static IEnumerable<(string Name, byte[] Content)> UnknownTables(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var table = new byte[10 * 1024 * 1024];
            table.AsSpan().Fill((byte)'7');
            Encoding.UTF8.GetBytes("sun,sea\n").CopyTo(table, 0);
            yield return ($"unknown{i}.csv", table);
        }
    }

    /// <summary>A zip of files that are not compressed.</summary>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The values of a page without what names the account or the moment: to compare two accounts.</summary>
    public static string Figures(this OverviewPage page)
    {
        static object?[] Of(Figure? figure) => [figure?.Value, figure?.Unavailable, figure?.N, figure?.Low, figure?.High];
        var cards = page.Cards;
        return JsonSerializer.Serialize(new object?[]
        {
            Of(cards.AccountValue.Current), Of(cards.LifetimeValue), Of(cards.MeanEngagement.Current), Of(cards.MeanEngagementByReach),
            Of(cards.Followers.Current), Of(cards.Posts.Current), Of(cards.ViralPosts), Of(cards.WeeklyGrowth.Current),
            page.ContentTypes.Select(type => new object?[] { type.ContentType, type.Posts, Of(type.MeanEngagement), Of(type.MeanReach) }),
            page.TopPosts.Select(post => new object?[] { post.PublishedAt, Of(post.Engagement), post.Likes, post.Reach }),
            page.Trend.Direction, Of(page.Trend.Change),
        });
    }
}
