using System.Globalization;
using System.Text.Json;

namespace CreatorIntel.Tests.Golden;

/// <summary>Published inputs and values, which lie beside the repository; without them a test reports itself skipped.</summary>
internal static class GoldenFiles
{
    public static JsonElement Expected => Read("day02/expected.json");

    public static JsonElement Alternatives => Read("day02/alternatives.json");

    public static JsonElement Posts => Read("day02/input/posts.json");

    public static JsonElement AccountDays => Read("day02/input/account_metrics.json");

    /// <summary>What a card of the published dashboard shows.</summary>
    public static string? Card(string label) => DashboardElements()
        .First(element => element.GetProperty("kind").GetString()!.EndsWith("metric", StringComparison.Ordinal)
            && element.GetProperty("args")[0].GetString() == label)
        .GetProperty("args")[1].GetString();

    /// <summary>What every card of a label shows: the small ones and those beside the pages too.</summary>
    public static IEnumerable<string> EveryCard(string label) => DashboardElements()
        .Where(element => element.GetProperty("kind").GetString()!.EndsWith("metric", StringComparison.Ordinal)
            && element.GetProperty("args")[0].GetString() == label)
        .Select(element => element.GetProperty("args")[1].ToString());

    /// <summary>What stands below the large card of a label; null where nothing does.</summary>
    public static string? BelowCard(string label)
    {
        var card = DashboardElements().First(element =>
            element.GetProperty("kind").GetString() is "metric" or "col2/4.metric" && element.GetProperty("args")[0].GetString() == label);
        return card.GetProperty("args").EnumerateArray().Skip(2).Append(card.At("kwargs/delta")).First().GetString();
    }

    /// <summary>What the elements of one kind say, in the order of the published dashboard.</summary>
    public static IEnumerable<string> Said(string kind) => DashboardElements()
        .Where(element => element.GetProperty("kind").GetString() == kind)
        .Select(element => element.GetProperty("args")[0].GetString()!);

    /// <summary>A chart of the published dashboard, by its title.</summary>
    public static JsonElement Chart(string title) => DashboardElements()
        .Where(element => element.GetProperty("kind").GetString() == "chart")
        .Select(element => element.GetProperty("args")[0])
        .First(chart => chart.At("layout/title") is { ValueKind: JsonValueKind.String } given && given.GetString() == title);

    /// <summary>A trace of a chart of the published dashboard, by the name or type of the trace.</summary>
    public static JsonElement Trace(string chartTitle, string nameOrType) => Chart(chartTitle)
        .GetProperty("traces").EnumerateArray()
        .First(trace => (trace.TryGetProperty("name", out var name) ? name : trace.GetProperty("type")).GetString() == nameOrType);

    /// <summary>A trace of the chart without a title that also has a trace of another name.</summary>
    public static JsonElement TraceBeside(string otherName, string name)
    {
        var traces = DashboardElements()
            .Where(element => element.GetProperty("kind").GetString() == "chart")
            .Select(element => element.GetProperty("args")[0].GetProperty("traces").EnumerateArray().ToArray())
            .First(traces => traces.Any(trace => IsNamed(trace, otherName)));
        return traces.First(trace => IsNamed(trace, name));
    }

    /// <summary>The rows of the published table that has a column of a name.</summary>
    public static IReadOnlyList<JsonElement> Table(string column) =>
    [
        .. DashboardElements()
            .Where(element => element.GetProperty("kind").GetString() == "dataframe")
            .Select(element => element.GetProperty("args")[0])
            .First(table => table.GetProperty("columns").EnumerateArray().Any(name => name.GetString() == column))
            .GetProperty("rows").EnumerateArray(),
    ];

    /// <summary>What a gauge of the published dashboard shows, by its title.</summary>
    public static double Gauge(string title) => DashboardElements()
        .Where(element => element.GetProperty("kind").GetString() == "chart")
        .Select(element => element.GetProperty("args")[0].GetProperty("traces")[0])
        .First(trace => trace.At("title/text") is { ValueKind: JsonValueKind.String } text && text.GetString() == title)
        .Number("value");

    /// <summary>What cards of one label show, in the order of the published dashboard.</summary>
    public static IEnumerable<string?> Cards(string label) => DashboardElements()
        .Where(element => element.GetProperty("kind").GetString() == "metric" && element.GetProperty("args")[0].GetString() == label)
        .Select(element => element.GetProperty("args")[1].ToString());

    /// <summary>The element at a path such as <c>viral/count</c>.</summary>
    public static JsonElement At(this JsonElement element, string path) =>
        path.Split('/').Aggregate(element, (inner, name) =>
            inner.ValueKind == JsonValueKind.Object && inner.TryGetProperty(name, out var found) ? found : default);

    public static double Number(this JsonElement element, string path) => element.At(path).GetDouble();

    /// <summary>The numbers of a list.</summary>
    public static double[] Numbers(this JsonElement element, string path) =>
        [.. element.At(path).EnumerateArray().Select(item => item.GetDouble())];

    /// <summary>The texts of a list.</summary>
    public static string[] Texts(this JsonElement element, string path) =>
        [.. element.At(path).EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The instants of a list; those without an offset are in UTC.</summary>
    public static DateTimeOffset[] Instants(this JsonElement element, string path) =>
    [
        .. element.Texts(path).Select(text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)),
    ];

    /// <summary>The days of a list of midnights.</summary>
    public static DateOnly[] Days(this JsonElement element, string path) =>
        [.. element.Instants(path).Select(instant => DateOnly.FromDateTime(instant.DateTime))];

    private static bool IsNamed(JsonElement trace, string name) =>
        trace.TryGetProperty("name", out var given) && given.GetString() == name;

    private static IEnumerable<JsonElement> DashboardElements() => Read("day02/expected_dashboard.json")
        .GetProperty("pages").EnumerateObject().SelectMany(page => page.Value.EnumerateArray());

    /// <summary>A file as it is.</summary>
    public static byte[] Bytes(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CreatorIntel.sln"))) folder = folder.Parent;
        var file = folder is null ? name : Path.Combine(folder.FullName, "..", "shared", "golden", name);
        Assert.SkipUnless(File.Exists(file), $"golden/{name} is not beside the repository.");
        return File.ReadAllBytes(file);
    }

    private static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(Bytes(name));
        return document.RootElement.Clone();
    }
}
