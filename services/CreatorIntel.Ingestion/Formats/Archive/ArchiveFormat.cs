using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.Archive;

/// <summary>Our own archive of one account's observations, one a line, each with its instants: see docs/archive-format.md.</summary>
internal sealed class ArchiveFormat : IExportFormat
{
    public string Name => "CreatorIntel archive";

    public string KnownBy => "JSON Lines whose first line is an object with creatorintel";

    public bool Recognises(FileHead head)
    {
        var text = head.Text;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return text.StartsWith('{') && ArchiveHeader.IsHeader(end < 0 ? text : text[..end]);
    }

    public async IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArchiveHeader? header = null;
        await foreach (var line in Lines.ReadAsync(TextEncodings.AsUtf8(content, head.Encoding), cancellationToken))
        {
            if (line.Bytes is { } blank && IsBlank(blank)) continue;
            var read = new CellReader(header is null ? context : context with { TimeZone = header.TimeZone }, line.Number);
            using var json = Parse(line, read);
            if (header is not null)
            {
                yield return read.Fault ?? Outcome(json!.RootElement, header, read);
                continue;
            }

            if (read.Fault is null) header = Header(json!.RootElement, context, read);
            if (header is not null) continue;
            yield return read.Fault!;
            yield break;
        }
    }

    private static ArchiveHeader? Header(JsonElement line, ImportContext context, CellReader read) =>
        Guarded(read, () => ArchiveHeader.Read(ArchiveHeader.CellsOf(line), context.Account.Synthetic, read));

    private static RowOutcome Outcome(JsonElement line, ArchiveHeader header, CellReader read) =>
        Guarded(read, () => ArchiveRows.Read(ArchiveHeader.CellsOf(line), Metrics(line), header, read)) ?? read.Fault!;

    private static Dictionary<string, string?> Metrics(JsonElement line) =>
        line.TryGetProperty("metrics", out var metrics) ? ArchiveHeader.CellsOf(metrics) : [];

    private static T? Guarded<T>(CellReader read, Func<T?> action)
        where T : class
    {
        try
        {
            return action();
        }
        catch (JsonException e)
        {
            read.Reject("", "", e.Message);
        }
        catch (InvalidOperationException)
        {
            read.Reject("", "", CellReader.BrokenText);
        }

        return null;
    }

    private static JsonDocument? Parse(Line line, CellReader read)
    {
        if (line.Bytes is null)
        {
            read.Reject("", "", $"The line does not end within {Lines.Longest} bytes. The file cannot be read any further.");
            return null;
        }

        try
        {
            return JsonDocument.Parse(WithoutMark(line.Bytes));
        }
        catch (JsonException e)
        {
            read.Reject("", Encoding.UTF8.GetString(line.Bytes), $"The line is no valid JSON at byte {e.BytePositionInLine + 1} of it.");
            return null;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;

    private static ReadOnlyMemory<byte> WithoutMark(byte[] line) =>
        line.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? line.AsMemory(Encoding.UTF8.Preamble.Length) : line;
}
