using System.Text.Json;
using System.Text.Json.Nodes;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Gateway.Api;

/// <summary>Some assumptions by name, to be put in place of those of a set.</summary>
internal static class AssumptionChanges
{
    private const string Costs = "productionCosts";

    /// <summary>The assumptions with the named ones changed.</summary>
    /// <param name="assumptions">What holds for the others.</param>
    /// <param name="changes">By name, such as <c>conversionRate</c> or <c>productionCosts.IMAGE</c>.</param>
    /// <exception cref="Errors.ProblemException">There is no assumption of a name, or it takes no such number.</exception>
    public static Assumptions With(this Assumptions assumptions, IReadOnlyDictionary<string, double>? changes)
    {
        var json = JsonSerializer.SerializeToNode(assumptions, PageJson.Options)!.AsObject();
        foreach (var (name, value) in changes ?? new Dictionary<string, double>())
        {
            if (name.StartsWith($"{Costs}.", StringComparison.Ordinal)) json[Costs]!.AsObject()[name[(Costs.Length + 1)..]] = value;
            else if (json[name] is JsonValue) json[name] = Number(value);
            else throw FigureQuestion.Bad("assumptions", name, $"Expected one of {string.Join(", ", NamesOf(json))} or {Costs}.IMAGE.");
        }

        try
        {
            return json.Deserialize<Assumptions>(PageJson.Options)!;
        }
        catch (JsonException wrong)
        {
            throw FigureQuestion.Bad("assumptions", wrong.Path ?? "", "Expected a whole number for months, a number for the others.");
        }
    }

    private static JsonNode Number(double value) => value == Math.Truncate(value) && Math.Abs(value) < int.MaxValue ? (int)value : value;

    private static IEnumerable<string> NamesOf(JsonObject json) =>
        json.Where(property => property.Value is JsonValue).Select(property => property.Key);
}
