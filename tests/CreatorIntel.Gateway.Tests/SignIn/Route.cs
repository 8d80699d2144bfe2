using System.Net.Http.Json;
using System.Text.Json;
using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Gateway.Tests.SignIn;

/// <summary>A route of the OpenAPI document, and how to ask it for something of a workspace.</summary>
internal sealed record Route(string Name, HttpMethod Method, string Path, IReadOnlyList<(string Name, string In)> Parameters, string? BodyType)
{
    private static readonly string[] OfTheWorkspace = ["imports", "connections"];

    /// <summary>Bodies that are understood, so that what decides is who asks.</summary>
    private static readonly Dictionary<string, object> Bodies = new()
    {
        ["setTarget"] = new { followers = 1000, months = 3 },
        ["createAssumptionSet"] = new { name = "Walk" },
        ["changeAssumptionSet"] = new { name = "Walk" },
        ["choosePreferences"] = new { formulas = "classic" },
        ["chooseColumnNames"] = new { format = "Day02 account metrics CSV", names = Array.Empty<object>() },
        ["connect"] = new { kind = "tiktok", token = "t" },
        ["replaceToken"] = new { token = "t" },
        ["chooseCompetitors"] = new { names = Array.Empty<string>() },
        ["whatIf"] = new { assumptions = new Dictionary<string, double>() },
        ["changeRole"] = new { role = "viewer" },
        ["invite"] = new { email = "walked@example.com", role = "viewer" },
        ["share"] = new { name = "Walked", days = 1 },
        ["openWorkspace"] = new { id = "walked" },
        ["changePassword"] = new { current = "not the password", wanted = "another long password" },
        ["signIn"] = new { email = "walked@example.com", password = "not the password" },
        ["setUp"] = new { code = "wrong", email = "walked@example.com", password = "another long password" },
        ["readInvitation"] = new { value = "wrong" },
        ["acceptInvitation"] = new { token = "wrong", password = "another long password" },
        ["openShareLink"] = new { value = "wrong" },
    };

    public static async Task<IReadOnlyList<Route>> AllAsync(HttpClient http)
    {
        var document = await http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        return
        [
            .. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => new Route(
                operation.Value.GetProperty("operationId").GetString()!, HttpMethod.Parse(operation.Name), path.Name,
                [.. ParametersOf(operation.Value)], BodyTypeOf(operation.Value)))),
        ];
    }

    /// <summary>Asks for something of a workspace, or for what the workspace's own part of an id says it is.</summary>
    public Task<HttpResponseMessage> SendAsync(Browser browser, string workspace)
    {
        var path = Path;
        foreach (var (name, _) in Parameters.Where(parameter => parameter.In == "path"))
            path = path.Replace($"{{{name}}}", Uri.EscapeDataString(ValueOf(name, workspace)), StringComparison.Ordinal);
        var query = Parameters.Where(parameter => parameter.In == "query" && parameter.Name is "workspace" or "left" or "right")
            .Select(parameter => $"{parameter.Name}={ValueOf(parameter.Name, workspace)}").ToArray();
        var address = query.Length == 0 ? path : $"{path}?{string.Join('&', query)}";
        return browser.SendAsync(Method, address, BodyOf(workspace), workspace, Parameters.Any(p => p.Name == "If-Match") ? "\"1\"" : null);
    }

    private string ValueOf(string name, string workspace) => name switch
    {
        "workspace" => workspace,
        "id" when Path.Contains("/accounts/", StringComparison.Ordinal) => $"{workspace}~instagram~1",
        "id" when Path.Contains("/assumption-sets/", StringComparison.Ordinal) => "classic",
        "id" when OfTheWorkspace.Any(part => Path.Contains($"/{part}/", StringComparison.Ordinal)) => $"{workspace}~1",
        "id" when Path.Contains("/customers/", StringComparison.Ordinal) => "1",
        "id" => "0197f2a0-0000-7000-8000-000000000001",
        "postId" => "1",
        "shop" => "csv",
        "check" => "sold-before-acquired",
        "left" => "classic",
        "right" => "prudent",
        "figureId" => new FigureId(
            $"{workspace}~instagram~1", "growth.weekly", 2, FormulaSet.Calendar, "", DateTimeOffset.UnixEpoch, "", "", "", Given.Nothing).ToString(),
        _ => throw new InvalidOperationException($"The walk does not know what to say for '{name}' of {Path}."),
    };

    private HttpContent? BodyOf(string workspace) => BodyType switch
    {
        null => null,
        "multipart/form-data" => new MultipartFormDataContent
        {
            { new StringContent(workspace), "workspace" }, { new ByteArrayContent([1]), "files", "a.csv" },
        },
        _ => JsonContent.Create(Bodies.GetValueOrDefault(Name)
            ?? throw new InvalidOperationException($"The walk does not know what to send to {Name}.")),
    };

    private static IEnumerable<(string, string)> ParametersOf(JsonElement operation) => operation.TryGetProperty("parameters", out var own)
        ? own.EnumerateArray().Select(parameter => (parameter.GetProperty("name").GetString()!, parameter.GetProperty("in").GetString()!))
        : [];

    private static string? BodyTypeOf(JsonElement operation) => operation.TryGetProperty("requestBody", out var body)
        ? body.GetProperty("content").EnumerateObject().First().Name
        : null;
}
