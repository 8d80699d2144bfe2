using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace CreatorIntel.Benchmarks.Imports;

/// <summary>
/// The way of a content export through a running system: from the first byte of the upload until all rows are recorded,
/// and until the account's page shows all posts; with what each process of the system spent on it.
/// </summary>
internal sealed class ImportBenchmark(HttpClient web, int posts)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    // An account of its own each time: rows that are known already cost less.
    private readonly string _account = $"17841{Random.Shared.NextInt64(100_000_000_000):00000000000}";

    /// <param name="address">The gateway of a system on this machine, such as <c>http://localhost:8080</c>.</param>
    /// <param name="posts">Rows of the file.</param>
    public static async Task<int> RunAsync(string address, int posts)
    {
        using var web = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
        await new ImportBenchmark(web, posts).RunAsync();
        return 0;
    }

    private async Task RunAsync()
    {
        var file = MetaExport.Of(_account, posts);
        Console.WriteLine($"{posts:N0} rows, {file.Length / 1024.0 / 1024.0:N1} MB");
        var before = SystemProcesses.Now();
        var watch = Stopwatch.StartNew();
        var import = await UploadAsync(file);
        Tell(watch, "uploaded");
        while (!await IsCompletedAsync(import)) await Task.Delay(LookAgain);
        var recorded = watch.Elapsed.TotalSeconds;
        Tell(watch, $"recorded: {posts / recorded:N0} rows/s");
        while (await PostsShownAsync() != posts) await Task.Delay(LookAgain);
        Tell(watch, "figures of all posts are visible");
        await BeAtRestAsync(watch);
        Console.WriteLine($"{"process",-28}{"CPU s",8}{"peak MB",10}");
        foreach (var (name, use) in SystemProcesses.Now().OrderBy(process => process.Key, StringComparer.Ordinal))
        {
            var spent = use.ProcessorSeconds - before.GetValueOrDefault(name).ProcessorSeconds;
            Console.WriteLine($"{name,-28}{spent,8:N1}{use.PeakMegabytes,10:N0}");
        }
    }

    private async Task<string> UploadAsync(byte[] file)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "files", "content.csv" } };
        using var response = await web.PostAsync("/api/v1/imports", form);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private async Task<bool> IsCompletedAsync(string import)
    {
        var report = await web.GetFromJsonAsync<JsonElement>($"/api/v1/imports/{Uri.EscapeDataString(import)}");
        if (report.GetProperty("status").GetString() == "refused") throw new InvalidOperationException(report.ToString());
        if (report.GetProperty("status").GetString() != "completed") return false;
        return report.GetProperty("recorded").GetInt64() == posts ? true : throw new InvalidOperationException(report.ToString());
    }

    /// <summary>Posts of which the content page of the account has figures; 0 while it is not listed.</summary>
    private async Task<long> PostsShownAsync()
    {
        var accounts = await web.GetFromJsonAsync<JsonElement>("/api/v1/accounts");
        var id = $"my~instagram~{_account}";
        var listed = accounts.EnumerateArray().Any(account =>
            account.GetProperty("id").GetString() == id && account.GetProperty("posts").GetInt64() == posts);
        if (!listed) return 0;
        var page = await web.GetFromJsonAsync<JsonElement>($"/api/v1/accounts/{id}/posts?take=1");
        return page.GetProperty("total").GetInt64();
    }

    /// <summary>Value and advice follow a moment later.</summary>
    private async Task BeAtRestAsync(Stopwatch watch)
    {
        string? tag = null;
        var since = watch.Elapsed;
        while (watch.Elapsed - since < TimeSpan.FromSeconds(2))
        {
            using var page = await web.GetAsync($"/api/v1/accounts/my~instagram~{_account}/overview");
            page.EnsureSuccessStatusCode();
            if (page.Headers.ETag?.Tag != tag) (tag, since) = (page.Headers.ETag?.Tag, watch.Elapsed);
            await Task.Delay(LookAgain);
        }

        Console.WriteLine($"{since.TotalSeconds,8:N1} s  nothing changes any more");
    }

    private static void Tell(Stopwatch watch, string what) => Console.WriteLine($"{watch.Elapsed.TotalSeconds,8:N1} s  {what}");
}
