using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CreatorIntel.Gateway.Api;

/// <summary>Examples and words in the API's document: what to write in an address or a body, and what comes back.</summary>
internal static class Examples
{
    private const string Account = "my~instagram~17841400000000001";
    private static readonly DateTimeOffset AsOf = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    private static readonly FrozenDictionary<string, JsonNode> Parameters = new Dictionary<string, JsonNode>
    {
        ["id"] = Account,
        ["formulas"] = "classic",
        ["asOf"] = "2026-03-31T12:00:00Z",
        ["from"] = "2026-01-01",
        ["to"] = "2026-03-31",
        ["type"] = "IMAGE",
        ["platform"] = "tiktok",
        ["assumptions"] = "prudent",
        ["goal"] = 200_000,
        ["goalMonths"] = 6,
        ["goalDay"] = "2026-12-31",
        ["sort"] = "saveRate",
        ["order"] = "desc",
        ["hashtag"] = "#travel",
        ["tier"] = "vip",
        ["figureId"] = IdOf("growth.weekly"),
        ["window"] = "30",
        ["model"] = "even",
        ["check"] = "sold-before-acquired",
        ["left"] = "classic",
        ["right"] = "prudent",
        ["If-Match"] = "\"3\"",
        ["shop"] = "csv",
        ["X-Confirm"] = "my",
    }.ToFrozenDictionary();

    /// <summary>What parameters mean that several addresses share.</summary>
    private static readonly FrozenDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        ["id"] = "What is meant: of accounts one id, or several of one workspace joined by +.",
        ["postId"] = "The platform's id of the post.",
        ["figureId"] = "The id that the figure carries, escaped.",
        ["workspace"] = "The workspace; the default one where none is named.",
        ["asOf"] = "Answer with what had been recorded by this instant (ISO 8601 with offset); default: everything.",
        ["skip"] = "Rows to leave out from the beginning.",
        ["take"] = "Rows to return at most.",
        ["forecastDays"] = "How far the forecast looks, 1 to 730 days (default 180).",
        ["check"] = "The check, by its id.",
        ["left"] = "One set of assumptions.",
        ["right"] = "The other set of assumptions.",
        ["retired"] = "True: retired sets too.",
        ["shop"] = "The shop's source: csv, or square- and the merchant's id.",
        ["X-Confirm"] = "The name of the workspace once more.",
        ["If-Match"] = "The ETag of the version that the change is made on.",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, object> Bodies = new object[]
    {
        Growth(),
        new ComparedFigure(Growth(), null),
        new FormulaDefinition(2, "Growth compounded to exactly seven days.", "(F0 / Fk)^(7 / k) - 1"),
        new TargetGoal(200_000, 6),
        new TargetSetting(200_000, 6, null, false),
        new WhatIf(new Dictionary<string, double> { ["conversionRate"] = 0.03, ["productionCosts.IMAGE"] = 80 }),
        new NewAssumptionSet(
            "After the price rise", "Orders of 60 dollars from April on.", "price-rise", "classic",
            new Dictionary<string, double> { ["averageOrderValue"] = 60 }),
        new AssumptionSetEdit(Assumptions: new Dictionary<string, double> { ["monthlyChurn"] = 0.04 }),
        new PreferencesChoice("classic", "prudent"),
        new AssumptionChange("averageOrderValue", 50, 60),
        new ReceiptSource("my~0197f2", "account_metrics.csv", 91),
        new MetricRead("followers", 102_768),
        new FollowerDay(new DateOnly(2026, 3, 31), 102_768),
        new ForecastPoint(new DateOnly(2026, 4, 30), 103_701, 103_420, 103_982, 103_268, 104_134),
        new EngagementPoint("18034567890123456", AsOf.AddDays(-2), "IMAGE", 0.3251, 0.3104, 18_044, 181, 27, 13_254),
    }.ToFrozenDictionary(body => body.GetType());

    public static OpenApiOptions AddExamples(this OpenApiOptions options)
    {
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (Bodies.TryGetValue(context.JsonTypeInfo.Type, out var body))
                schema.Examples = [JsonSerializer.SerializeToNode(body, body.GetType(), PageJson.Options)!];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                if (parameter.Name is not { } name) continue;
                if (Parameters.TryGetValue(name, out var example)) parameter.Example = example.DeepClone();
                parameter.Description ??= Descriptions.GetValueOrDefault(name);
            }

            return Task.CompletedTask;
        });
        return options;
    }

    private static Figure Growth() => new(
        IdOf("growth.weekly"), 0.0021160203, null, Units.Fraction, "growth.weekly", 2, 2, null, null, AsOf);

    private static string IdOf(string formula) => new FigureId(
        Account, formula, 2, FormulaSet.Calendar, "", AsOf, "", "", "", Given.Nothing).ToString();
}
