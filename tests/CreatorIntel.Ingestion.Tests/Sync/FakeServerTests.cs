using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreatorIntel.FakePlatforms.Script;
using CreatorIntel.FakePlatforms.Square;
using CreatorIntel.FakePlatforms.TikTok;

namespace CreatorIntel.Ingestion.Tests.Sync;

/// <summary>The fake platforms refuse what the real ones refuse, and do what their script says.</summary>
public sealed class FakeServerTests : IAsyncLifetime
{
    private FakeServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("?fields=id", 21)]
    [InlineData("", 20)]
    public async Task Tiktok_takes_no_page_above_20_and_no_question_without_fields(string query, int count)
    {
        var answer = await SendAsync(HttpMethod.Post, $"/tiktok/v2/video/list/{query}", ("Authorization", $"Bearer {TikTokPlatform.Token}"), new { max_count = count });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.GetProperty("error").GetProperty("code").GetString().ShouldBe("invalid_params");
    }

    [Theory]
    [InlineData("business/get/?start_date=2026-09-03&end_date=2026-09-30")]
    [InlineData("business/video/list/?max_count=21")]
    public async Task Tiktoks_business_api_refuses_with_a_code_and_status_200(string question)
    {
        var answer = await SendAsync(
            HttpMethod.Get, $"/tiktok-business/v1.3/{question}&business_id={TikTokData.OpenId}", ("Access-Token", TikTokPlatform.BusinessToken), body: null);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.GetProperty("code").GetInt32().ShouldBe(40002);
    }

    [Fact]
    public async Task Square_takes_no_call_without_a_version()
    {
        var answer = await SendAsync(HttpMethod.Get, "/square/v2/locations", ("Authorization", $"Bearer {SquarePlatform.Token}"), body: null);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_script_is_given_and_requests_are_told_over_http()
    {
        var cancel = TestContext.Current.CancellationToken;
        var given = await _server.Http.PostAsJsonAsync(
            new Uri(_server.Address, "/_script"), new[] { new { path = "/square/v2/locations", status = 503, skip = 1 } }, cancel);
        given.IsSuccessStatusCode.ShouldBeTrue();

        var statuses = new List<HttpStatusCode>();
        for (var call = 0; call < 3; call++)
            statuses.Add((await SendAsync(HttpMethod.Get, "/square/v2/locations", ("X", "y"), body: null)).Status);

        statuses.ShouldBe([HttpStatusCode.Unauthorized, HttpStatusCode.ServiceUnavailable, HttpStatusCode.Unauthorized]);
        var requests = await _server.Http.GetFromJsonAsync<LoggedRequest[]>(new Uri(_server.Address, "/_requests"), cancel);
        requests!.Select(request => request.Path).ShouldBe(Enumerable.Repeat("/square/v2/locations", 3));
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(
        HttpMethod method, string path, (string Name, string Value) header, object? body)
    {
        using var message = new HttpRequestMessage(method, new Uri(_server.Address, path));
        message.Headers.Add(header.Name, header.Value);
        if (body is not null) message.Content = JsonContent.Create(body);
        using var answer = await _server.Http.SendAsync(message, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }
}
