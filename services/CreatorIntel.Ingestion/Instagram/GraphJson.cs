using System.Text.Json;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>Members of what a platform wrote, which may be anything.</summary>
internal static class GraphJson
{
    /// <summary>A text; null: there is none.</summary>
    public static string? Text(this JsonElement holder, string name) => holder.Member(name, JsonValueKind.String)?.GetString();

    /// <summary>An object; null: there is none.</summary>
    public static JsonElement? Object(this JsonElement holder, string name) => holder.Member(name, JsonValueKind.Object);

    /// <summary>The items of a list; empty where there is none.</summary>
    public static JsonElement[] List(this JsonElement holder, string name) =>
        holder.Member(name, JsonValueKind.Array) is { } list ? [.. list.EnumerateArray()] : [];

    /// <summary>A whole number; null: there is none.</summary>
    public static long? Whole(this JsonElement holder, string name) =>
        holder.Member(name, JsonValueKind.Number) is { } number && number.TryGetInt64(out var whole) ? whole : null;

    /// <summary>A number; null: there is none.</summary>
    public static double? Number(this JsonElement holder, string name) =>
        holder.Member(name, JsonValueKind.Number) is { } number && number.TryGetDouble(out var value) ? value : null;

    private static JsonElement? Member(this JsonElement holder, string name, JsonValueKind kind) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : null;
}
