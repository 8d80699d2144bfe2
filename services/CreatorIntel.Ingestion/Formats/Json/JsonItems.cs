using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CreatorIntel.Ingestion.Formats.Json;

/// <summary>One item of a JSON array, or the reason why no more can be read.</summary>
/// <param name="Array">Name of the array; empty where it is the whole file.</param>
/// <param name="Position">Position in the array, from 1.</param>
/// <param name="Value">The item.</param>
/// <param name="Fault">Why it cannot be read; null when it can. Nothing follows.</param>
internal sealed record JsonItem(string Array, long Position, JsonElement Value, string? Fault = null);

/// <summary>
/// Reads the items of a JSON array, or of every array directly within a JSON object, one at a time.
/// </summary>
internal static class JsonItems
{
    /// <summary>Bytes that one item may have.</summary>
    public const int LongestItem = 4 * 1024 * 1024;

    /// <summary>The items in their order.</summary>
    /// <param name="utf8">The file in UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<JsonItem> ReadAsync(
        Stream utf8, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var scanner = new JsonItemScanner();
        while (true)
        {
            while (Next(scanner, out var fault) is { } item)
            {
                yield return item;
                if (fault) yield break;
            }

            if (scanner.IsAtEnd) yield break;
            if (scanner.Held > LongestItem)
            {
                yield return scanner.Faulty($"The item does not end within {LongestItem} bytes. The file cannot be read any further.");
                yield break;
            }

            scanner.Advance(await utf8.ReadAsync(scanner.Room(), cancellationToken));
        }
    }

    private static JsonItem? Next(JsonItemScanner scanner, out bool fault)
    {
        fault = false;
        try
        {
            return scanner.Next();
        }
        catch (JsonException e)
        {
            fault = true;
            return scanner.Faulty($"The file is no valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} of it, and cannot be read any further.");
        }
    }
}
