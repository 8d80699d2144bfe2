using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CreatorIntel.System.Tests;

/// <summary>The public door: what it refuses, and how it says so.</summary>
public sealed class DoorTests(RunningSystem system)
{
    [Theory]
    [InlineData("/api/v1/accounts/other~instagram~1/overview", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/my~instagram~nobody/overview", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/nonsense/overview", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/accounts/my~instagram~1/overview?asOf=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/accounts/other~instagram~1/growth", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/other~instagram~1/content", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/other~instagram~1/value", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/other~instagram~1/platforms", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/other~instagram~1/posts", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/other~instagram~1/posts/1", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/other~instagram~1/restatements", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/accounts/my~instagram~1+other~instagram~1/content", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/accounts/other~instagram~1/assumption-comparison?left=classic&right=prudent", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/assumption-sets?workspace=other", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/assumption-sets/classic?workspace=other", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/assumption-sets/nobody", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/workspaces/other/preferences", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/imports/other~1", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/imports?workspace=other", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    public async Task A_bad_question_gets_a_problem_with_a_stable_type(string path, HttpStatusCode status)
    {
        using var answer = await system.Web.GetAsync(path);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        problem.GetProperty("type").GetString().ShouldStartWith("urn:creatorintel:problem:");
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task An_upload_without_a_file_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("my"), "workspace" } };

        using var answer = await system.Web.PostAsync("/api/v1/imports", form);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_upload_into_another_workspace_is_refused()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("other"), "workspace" }, { new ByteArrayContent([1]), "files", "a.csv" },
        };

        using var answer = await system.Web.PostAsync("/api/v1/imports", form);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://evil.example")]
    public async Task A_write_from_another_sites_page_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/v1/accounts/my~instagram~1/target")
        {
            Content = JsonContent.Create(new { followers = 1, months = 1 }),
        };
        request.Headers.Add(header, value);

        using var answer = await system.Web.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_host_name_that_is_not_ours_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/accounts");
        request.Headers.Host = "rebound.example";

        using var answer = await system.Web.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Every_answer_carries_the_content_security_policy()
    {
        using var answer = await system.Web.GetAsync("/");

        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task The_api_describes_itself()
    {
        var document = await system.Web.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        var paths = document.GetProperty("paths").EnumerateObject().Select(path => path.Name);
        string[] expected = ["/api/v1/accounts", "/api/v1/accounts/{id}/overview", "/api/v1/figures/{figureId}/receipt", "/api/v1/imports", "/api/v1/imports/{id}", "/api/v1/stream"];
        expected.Except(paths).ShouldBeEmpty();
        var parameters = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .SelectMany(operation => operation.Value.TryGetProperty("parameters", out var own) ? own.EnumerateArray() : []);
        parameters.Where(parameter => !parameter.TryGetProperty("description", out _))
            .Select(parameter => parameter.GetProperty("name").GetString()).ShouldBeEmpty();
        foreach (var schema in new[] { "Figure", "WhatIf", "NewAssumptionSet", "TargetGoal" })
            document.GetProperty("components").GetProperty("schemas").GetProperty(schema).TryGetProperty("examples", out _).ShouldBeTrue(schema);
    }
}
