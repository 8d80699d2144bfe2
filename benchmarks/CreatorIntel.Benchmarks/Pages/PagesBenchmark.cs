using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CreatorIntel.Benchmarks.Pages;

/// <summary>
/// Pages of a large account from the gateway of a running system: the first answer, answers of an unchanged page at 50
/// concurrent readers, answers that only say "not modified", an as-of page and a receipt. The account is imported where
/// it is missing.
/// </summary>
internal sealed class PagesBenchmark(HttpClient web, int posts)
{
    private const int Readers = 50;
    private const int RequestsPerReader = 20;

    private static readonly string[] Pages = ["overview", "growth", "content", "value", "platforms", "posts?sort=engagement"];

    private readonly string _account = $"my~instagram~Benchmark{posts}";

    /// <param name="address">The gateway, such as <c>http://localhost:8080</c>.</param>
    /// <param name="posts">Posts in the account.</param>
    public static async Task<int> RunAsync(string address, int posts)
    {
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None };
        using var web = new HttpClient(handler) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
        await new PagesBenchmark(web, posts).RunAsync();
        return 0;
    }

    private async Task RunAsync()
    {
        await ImportAsync();
        Console.WriteLine($"{posts:N0} posts, {Readers} readers. Milliseconds; 'first' composes the page, the others find it composed.");
        Console.WriteLine($"{"page",-24}{"KB",8}{"first",10}{"p50",10}{"p95",10}{"304 p95",10}{"pages/s",10}");
        foreach (var page in Pages) await MeasureAsync(page);
        await MeasureReceiptAsync();
    }

    private async Task MeasureAsync(string page)
    {
        // A day range that nobody has asked for: the page has to be composed.
        var address = $"/api/v1/accounts/{_account}/{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}to={NewDay()}";
        var (first, bytes, tag) = await GetAsync(address, null);
        var watch = Stopwatch.StartNew();
        var whole = await ReadAsync(address, null);
        var pagesPerSecond = whole.Length / watch.Elapsed.TotalSeconds;
        var unchanged = await ReadAsync(address, tag);
        Console.WriteLine(
            $"{page,-24}{bytes / 1024.0,8:N0}{first,10:N1}{At(whole, 0.50),10:N1}{At(whole, 0.95),10:N1}{At(unchanged, 0.95),10:N1}{pagesPerSecond,10:N0}");
    }

    private async Task MeasureReceiptAsync()
    {
        var overview = await web.GetFromJsonAsync<JsonElement>($"/api/v1/accounts/{_account}/overview");
        foreach (var card in new[] { "meanEngagement", "accountValue" })
        {
            var figure = overview.GetProperty("cards").GetProperty(card).GetProperty("current").GetProperty("id").GetString()!;
            var times = new List<double>();
            for (var page = 0; page < 20; page++)
                times.Add((await GetAsync($"/api/v1/figures/{Uri.EscapeDataString(figure)}/receipt?skip={page * 50}", null)).Milliseconds);
            Console.WriteLine($"{"receipt of " + card,-32}{"",10}{At([.. times], 0.50),10:N1}{At([.. times], 0.95),10:N1}");
        }
    }

    private async Task<double[]> ReadAsync(string address, EntityTagHeaderValue? known)
    {
        var readers = Enumerable.Range(0, Readers).Select(async _ =>
        {
            var times = new double[RequestsPerReader];
            for (var request = 0; request < times.Length; request++) times[request] = (await GetAsync(address, known)).Milliseconds;
            return times;
        });
        return [.. (await Task.WhenAll(readers)).SelectMany(times => times)];
    }

    private async Task<(double Milliseconds, long Bytes, EntityTagHeaderValue? Tag)> GetAsync(string address, EntityTagHeaderValue? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null) request.Headers.IfNoneMatch.Add(known);
        var watch = Stopwatch.StartNew();
        using var response = await web.SendAsync(request);
        var bytes = (await response.Content.ReadAsByteArrayAsync()).Length;
        if (response.StatusCode != (known is null ? HttpStatusCode.OK : HttpStatusCode.NotModified))
            throw new InvalidOperationException($"{address} answered {(int)response.StatusCode}.");
        return (watch.Elapsed.TotalMilliseconds, bytes, response.Headers.ETag);
    }

    private async Task ImportAsync()
    {
        if (await PostsKnownAsync() == posts) return;
        Console.WriteLine($"Importing {posts:N0} posts ...");
        var watch = Stopwatch.StartNew();
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"Benchmark{posts}"), "account" },
            { new ByteArrayContent(PostsFile()), "files", "posts.csv" },
            { new ByteArrayContent(DaysFile()), "files", "account_metrics.csv" },
        };
        using var response = await web.PostAsync("/api/v1/imports", form);
        response.EnsureSuccessStatusCode();
        while (await PostsKnownAsync() != posts) await Task.Delay(100);
        Console.WriteLine($"Visible figures after {watch.Elapsed.TotalSeconds:N1} s.");
        await BeAtRestAsync();
    }

    /// <summary>Value and advice follow the figures a moment later; until then pages have new versions.</summary>
    private async Task BeAtRestAsync()
    {
        var address = $"/api/v1/accounts/{_account}/overview";
        for (var (tag, same) = ((EntityTagHeaderValue?)null, 0); same < 20;)
        {
            var now = (await GetAsync(address, null)).Tag;
            (tag, same) = (now, Equals(tag, now) ? same + 1 : 0);
            await Task.Delay(100);
        }
    }

    private async Task<long> PostsKnownAsync()
    {
        var accounts = await web.GetFromJsonAsync<JsonElement>("/api/v1/accounts");
        var account = accounts.EnumerateArray().FirstOrDefault(account => account.GetProperty("id").GetString() == _account);
        return account.ValueKind == JsonValueKind.Undefined ? 0 : account.GetProperty("posts").GetInt64();
    }

    private byte[] PostsFile()
    {
        var csv = new StringBuilder("post_id,caption,media_type,timestamp,impressions,reach,likes,comments,shares,saves\n");
        var random = new Random(posts);
        string[] types = ["IMAGE", "VIDEO", "CAROUSEL_ALBUM"];
        for (var post = 0; post < posts; post++)
        {
            var published = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(730 * 24 * 60));
            var reach = random.Next(1000, 50_000);
            csv.Append(CultureInfo.InvariantCulture,
                $"b{post:000000},What a day at the sea #tag{random.Next(30)} #tag{random.Next(30)},{types[random.Next(3)]},{published:yyyy-MM-dd'T'HH:mm:ss'Z'},{reach * 13 / 10},{reach},{random.Next(reach)},{random.Next(500)},{random.Next(100)},{random.Next(300)}\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static byte[] DaysFile()
    {
        var csv = new StringBuilder("date,followers,impressions,reach,profile_views,website_clicks\n");
        for (var day = 0; day < 730; day++)
        {
            csv.Append(CultureInfo.InvariantCulture,
                $"{new DateOnly(2024, 1, 1).AddDays(day):yyyy-MM-dd},{100_000 + (31 * day) + (day % 7)},{50_000 + day},{30_000 + day},900,90\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string NewDay() =>
        DateOnly.FromDayNumber(DateOnly.FromDateTime(new DateTime(2026, 1, 1)).DayNumber + Random.Shared.Next(2_000_000))
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double At(double[] times, double share) => times.Order().ElementAt((int)((times.Length - 1) * share));
}
