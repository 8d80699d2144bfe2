using System.Globalization;
using System.Text.Json;

namespace CreatorIntel.Ingestion.Formats.Json;

/// <summary>Members of a JSON object as cells of a row.</summary>
internal static class JsonCells
{
    /// <summary>
    /// The members by name, as text; null stands for null. Lists and objects within are left out.
    /// </summary>
    /// <exception cref="InvalidOperationException">A text is not valid UTF-8 or UTF-16.</exception>
    public static Dictionary<string, string?> Of(JsonElement item)
    {
        var cells = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var member in item.EnumerateObject())
        {
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.String:
                    cells[member.Name] = member.Value.GetString();
                    break;
                case JsonValueKind.Number:
                    cells[member.Name] = Number(member.Value);
                    break;
                case JsonValueKind.True or JsonValueKind.False:
                    cells[member.Name] = member.Value.GetRawText();
                    break;
                case JsonValueKind.Null:
                    cells[member.Name] = null;
                    break;
            }
        }

        return cells;
    }

    // At least four decimals, if any: "1.500" in a text is taken for 1500, the number 1.500 is not.
    private static string Number(JsonElement value) =>
        value.TryGetDecimal(out var number)
            ? number.ToString(decimal.IsInteger(number) ? "0" : "0.0000########################", CultureInfo.InvariantCulture)
            : value.GetRawText();
}
