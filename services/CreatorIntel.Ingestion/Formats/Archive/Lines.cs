using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace CreatorIntel.Ingestion.Formats.Archive;

/// <summary>One line of a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line break; null when it does not end within what may be held.</param>
internal sealed record Line(long Number, byte[]? Bytes);

/// <summary>Reads a file line by line.</summary>
internal static class Lines
{
    /// <summary>Bytes that one line may have.</summary>
    public const int Longest = 4 * 1024 * 1024;

    /// <summary>The lines in their order. One that does not end is the last.</summary>
    public static async IAsyncEnumerable<Line> ReadAsync(
        Stream content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(content, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        try
        {
            var number = 0L;
            while (true)
            {
                var result = await reader.ReadAsync(cancellationToken);
                var buffer = result.Buffer;
                while (buffer.PositionOf((byte)'\n') is { } end)
                {
                    yield return new Line(++number, buffer.Slice(0, end).ToArray());
                    buffer = buffer.Slice(buffer.GetPosition(1, end));
                }

                if (buffer.Length > Longest || result.IsCompleted)
                {
                    if (buffer.Length > 0) yield return new Line(++number, buffer.Length > Longest ? null : buffer.ToArray());
                    yield break;
                }

                reader.AdvanceTo(buffer.Start, buffer.End);
            }
        }
        finally
        {
            await reader.CompleteAsync();
        }
    }
}
