using System.Text.Json;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.System.Tests;

/// <summary>An open page: it listens to the change feed.</summary>
internal sealed class Following(HttpResponseMessage response, StreamReader events) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Reads events until one of a kind is about an account.</summary>
    public async Task<ChangeNotice> UntilAsync(string kind, string? account)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (await events.ReadLineAsync(limit.Token) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            var notice = JsonSerializer.Deserialize<ChangeNotice>(line["data: ".Length..], PageJson.Options)!;
            if (notice.Kind == kind && notice.Account == account) return notice;
        }

        throw new InvalidOperationException("The stream ended.");
    }

    public void Dispose()
    {
        events.Dispose();
        response.Dispose();
    }
}

internal static class FollowingStart
{
    public static async Task<Following> FollowAsync(this RunningSystem system, long? after = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/stream");
        if (after is not null) request.Headers.Add("Last-Event-ID", $"{after}");
        var response = await system.Web.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await reader.ReadLineAsync()).ShouldBe("retry: 1000");
        return new Following(response, reader);
    }
}
