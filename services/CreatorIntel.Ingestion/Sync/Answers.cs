using System.Globalization;
using System.Text.Json;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>Bodies of answers as JSON.</summary>
internal static class Answers
{
    /// <summary>The object that an answer holds; null where it holds none.</summary>
    public static JsonElement? Object(this SourceAnswer answer)
    {
        try
        {
            var root = JsonElement.Parse(answer.Body);
            return root.ValueKind == JsonValueKind.Object ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member of an object; null where it is missing or null.</summary>
    public static JsonElement? Member(this JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    /// <summary>
    /// A member that is text, with the one character replaced that no database holds; null where it is missing, something
    /// else, or half a character.
    /// </summary>
    public static string? Text(this JsonElement item, string name)
    {
        if (item.Member(name) is not { ValueKind: JsonValueKind.String } text) return null;
        try
        {
            return text.GetString()!.Replace('\0', '\uFFFD');
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A member that is a whole number, also where it is written as text; null where it is none.</summary>
    public static long? Whole(this JsonElement item, string name) => item.Member(name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt64(out var whole) => whole,
        { ValueKind: JsonValueKind.String } when long.TryParse(item.Text(name), CultureInfo.InvariantCulture, out var whole) => whole,
        _ => null,
    };

    /// <summary>True where the member is true.</summary>
    public static bool IsTrue(this JsonElement item, string name) => item.Member(name) is { ValueKind: JsonValueKind.True };

    /// <summary>How long an answer asks to wait, in its header <c>Retry-After</c>; null where it does not say.</summary>
    public static TimeSpan? RetryAfter(this SourceAnswer answer) =>
        answer.Headers.TryGetValue("retry-after", out var text)
        && int.TryParse(text, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
