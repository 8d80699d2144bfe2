using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.System.Tests;

/// <summary>Pages of the public API, as a browser asks for them.</summary>
internal static class Pages
{
    public static async Task<TPage> PageAsync<TPage>(this HttpClient web, string account, string page, string query = "formulas=classic") =>
        (await web.GetFromJsonAsync<TPage>($"/api/v1/accounts/{account}/{page}?{query}", PageJson.Options))!;

    public static async Task<ReceiptPage> ReceiptAsync(this HttpClient web, Figure figure, int skip = 0, int take = 0) =>
        (await web.GetFromJsonAsync<ReceiptPage>(
            $"/api/v1/figures/{Uri.EscapeDataString(figure.Id)}/receipt?skip={skip}&take={take}", PageJson.Options))!;

    /// <summary>Every figure of a page, wherever it stands.</summary>
    public static async Task<IReadOnlyList<Figure>> FiguresAsync(this HttpClient web, string account, string page, string query)
    {
        var json = await web.GetFromJsonAsync<JsonElement>($"/api/v1/accounts/{account}/{page}?{query}");
        return [.. FiguresByPlace(json, page).Select(found => found.Figure).DistinctBy(figure => figure.Id)];
    }

    /// <summary>A page without what its head says of the accounts as they are now.</summary>
    public static async Task<string> DataOfAsync(this HttpClient web, string account, string page, string query)
    {
        var json = (await web.GetFromJsonAsync<JsonObject>($"/api/v1/accounts/{account}/{page}?{query}"))!;
        json["head"]!["accounts"] = null;
        return json.ToJsonString();
    }

    /// <summary>A Day02 file of days, beginning 2025-01-01, that gain as many followers a day as given.</summary>
    public static (string Name, byte[] Content) Days(int count, int gain)
    {
        var csv = new StringBuilder("date,followers,impressions,reach,profile_views,website_clicks\n");
        for (var day = 0; day < count; day++)
        {
            csv.Append(CultureInfo.InvariantCulture,
                $"{new DateOnly(2025, 1, 1).AddDays(day):yyyy-MM-dd},{10_000 + (day * gain) + (day % 3)},{5000 + day},{3000 + day},{100 + day},{10 + (day % 5)}\n");
        }

        return ("account_metrics.csv", Encoding.UTF8.GetBytes(csv.ToString()));
    }

    /// <summary>Every figure of a page by its place on it.</summary>
    public static IEnumerable<(string Place, Figure Figure)> FiguresByPlace(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object when IsFigure(element) => [(place, element.Deserialize<Figure>(PageJson.Options)!)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => FiguresByPlace(property.Value, $"{place}.{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => FiguresByPlace(item, $"{place}[{index}]")),
        _ => [],
    };

    private static bool IsFigure(JsonElement element) => element.TryGetProperty("formula", out _) && element.TryGetProperty("n", out _);
}
