using System.Text;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>The beginning of a file, enough to tell what it is.</summary>
/// <param name="File">Name of the file as uploaded.</param>
/// <param name="Bytes">Its first bytes.</param>
/// <param name="IsWhole">True when the file has no more.</param>
internal sealed record FileHead(string File, ReadOnlyMemory<byte> Bytes, bool IsWhole)
{
    /// <summary>Bytes that are looked at.</summary>
    public const int Length = 64 * 1024;

    /// <summary>Names that the workspace gave to columns.</summary>
    public OwnColumnNames Own { get; init; } = OwnColumnNames.None;

    /// <summary>How the file writes text.</summary>
    public Encoding Encoding
    {
        get;
        init
        {
            field = value;
            Text = TextEncodings.Decode(Bytes.Span, value);
        }
    } = TextEncodings.Detect(Bytes.Span);

    /// <summary>The beginning as text, without a byte order mark.</summary>
    public string Text { get; private init; } = TextEncodings.Decode(Bytes.Span, TextEncodings.Detect(Bytes.Span));

    /// <summary>Reads the head of a file.</summary>
    public static async Task<FileHead> ReadAsync(string file, Stream content, CancellationToken cancellationToken)
    {
        var bytes = new byte[Length];
        var read = await content.ReadAtLeastAsync(bytes, Length, throwOnEndOfStream: false, cancellationToken);
        return new FileHead(file, bytes.AsMemory(0, read), IsWhole: read < Length);
    }
}
