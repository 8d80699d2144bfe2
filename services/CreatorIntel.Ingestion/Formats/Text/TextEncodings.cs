using System.Text;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>How files write text: UTF-8, UTF-16 with or without a byte order mark, or Windows-1252.</summary>
internal static class TextEncodings
{
    /// <summary>
    /// Stands where bytes are no text. Unlike U+FFFD, which files hold rightfully, this code point is reserved for
    /// use inside of a program, so that broken rows can be told from others.
    /// </summary>
    public const char Broken = '\uFFFE';

    /// <summary>What spreadsheets in Western Europe save a CSV in where nobody chose UTF-8.</summary>
    public static readonly Encoding Windows1252 = Marking(CodePagesEncodingProvider.Instance.GetEncoding(1252)!);

    private static readonly Encoding Utf8 = Marking(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    private static readonly Encoding Utf16LittleEndian = Marking(new UnicodeEncoding(bigEndian: false, byteOrderMark: true));
    private static readonly Encoding Utf16BigEndian = Marking(new UnicodeEncoding(bigEndian: true, byteOrderMark: true));

    /// <summary>The encoding of a file that begins like this; its preamble is the byte order mark.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Utf8.Preamble)) return Utf8;
        if (head.StartsWith(Utf16LittleEndian.Preamble)) return Utf16LittleEndian;
        if (head.StartsWith(Utf16BigEndian.Preamble)) return Utf16BigEndian;

        // Without a mark: half the bytes of an English header in UTF-16 are zero, none of one in UTF-8 is.
        var zeroes = new int[2];
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0) zeroes[i % 2]++;
        }

        if (zeroes[1] > head.Length / 8 && zeroes[0] < zeroes[1] / 8) return Utf16LittleEndian;
        if (zeroes[0] > head.Length / 8 && zeroes[1] < zeroes[0] / 8) return Utf16BigEndian;
        return Utf8;
    }

    /// <summary>True where a byte order mark says how the text is written.</summary>
    public static bool IsMarked(ReadOnlySpan<byte> head) =>
        head.StartsWith(Utf8.Preamble) || head.StartsWith(Utf16LittleEndian.Preamble) || head.StartsWith(Utf16BigEndian.Preamble);

    /// <summary>True where a byte order mark says UTF-16, but no character is one that every table has: each of those has a zero byte.</summary>
    public static bool IsFalselyMarked(ReadOnlySpan<byte> head) =>
        (head.StartsWith(Utf16LittleEndian.Preamble) || head.StartsWith(Utf16BigEndian.Preamble)) && head.Length > 2 && !head.Contains((byte)0);

    /// <summary>A head as text without its byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> head, Encoding encoding)
    {
        var preamble = encoding.Preamble;
        return encoding.GetString(head.StartsWith(preamble) ? head[preamble.Length..] : head);
    }

    /// <summary>The file as UTF-8 without a byte order mark, whatever it is written in.</summary>
    public static Stream AsUtf8(Stream content, Encoding encoding) =>
        ReferenceEquals(encoding, Utf8) ? content : Encoding.CreateTranscodingStream(content, encoding, new UTF8Encoding(false));

    private static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(Broken.ToString());
        return marking;
    }
}
