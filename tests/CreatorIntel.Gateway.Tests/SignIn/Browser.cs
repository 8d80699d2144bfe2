using System.Net.Http.Json;
using System.Text.Json;

namespace CreatorIntel.Gateway.Tests.SignIn;

/// <summary>A browser with its cookies, which gives writes the token of its session.</summary>
internal sealed class Browser(HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    public async Task<JsonElement> SessionAsync() => await http.GetFromJsonAsync<JsonElement>("/api/v1/session");

    /// <summary>What the caller is in which workspace, such as <c>my: owner</c>.</summary>
    public async Task<IReadOnlyList<string>> RolesAsync() =>
        [.. (await SessionAsync()).GetProperty("workspaces").EnumerateArray()
            .Select(workspace => $"{workspace.GetProperty("id").GetString()}: {workspace.GetProperty("role").GetString()}")];

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(path);

    public Task<HttpResponseMessage> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body));

    public Task<HttpResponseMessage> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, JsonContent.Create(body));

    public Task<HttpResponseMessage> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, string? confirm = null, string? ifMatch = null)
    {
        var token = method == HttpMethod.Get ? null : (await SessionAsync()).GetProperty("writeToken").GetString();
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null) request.Headers.Add("X-Write-Token", token);
        if (confirm is not null) request.Headers.Add("X-Confirm", confirm);
        if (ifMatch is not null) request.Headers.Add("If-Match", ifMatch);
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Makes an invitation or a share link, and returns its link.</summary>
    public async Task<string> MakeAsync(string path, object body)
    {
        using var answer = await PostAsync(path, body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("link").GetString()!;
    }

    public void Dispose() => http.Dispose();
}
