using System.Buffers.Binary;

namespace CreatorIntel.Gateway.Reports.Pdf;

/// <summary>
/// What setting text takes of a TrueType file: which glyph a character is, and how wide (OpenType 1.9: head, hhea,
/// hmtx, and the cmap of the Basic Multilingual Plane in format 4).
/// </summary>
internal sealed class TrueTypeFont
{
    private const int TableRecord = 16;
    private const double PdfUnits = 1000;

    private readonly Dictionary<char, ushort> _glyphs;
    private readonly int[] _widths;

    private TrueTypeFont(string name, byte[] file)
    {
        Name = name;
        File = file;
        var (head, hhea, hmtx, cmap) = (Table("head"), Table("hhea"), Table("hmtx"), Table("cmap"));
        var unitsPerEm = UInt16(head, 18);
        double Scaled(int units) => units * PdfUnits / unitsPerEm;
        Box = [.. Enumerable.Range(0, 4).Select(i => (int)Math.Round(Scaled(Int16(head, 36 + (2 * i)))))];
        Ascent = (int)Math.Round(Scaled(Int16(hhea, 4)));
        Descent = (int)Math.Round(Scaled(Int16(hhea, 6)));
        _widths = [.. Enumerable.Range(0, UInt16(hhea, 34)).Select(glyph => (int)Math.Round(Scaled(UInt16(hmtx, glyph * 4))))];
        _glyphs = GlyphsOf(UnicodeMap(cmap));
    }

    /// <summary>Its name in the document, such as <c>Roboto-Bold</c>.</summary>
    public string Name { get; }

    /// <summary>The file as it is.</summary>
    public byte[] File { get; }

    /// <summary>Left, bottom, right and top of all glyphs, in thousandths of the size.</summary>
    public int[] Box { get; }

    /// <summary>Height above the base line, in thousandths of the size.</summary>
    public int Ascent { get; }

    /// <summary>Depth below it: negative, in thousandths of the size.</summary>
    public int Descent { get; }

    /// <summary>A font that comes with the program.</summary>
    public static TrueTypeFont Embedded(string name)
    {
        using var stream = typeof(TrueTypeFont).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is missing from the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new TrueTypeFont(name, bytes.ToArray());
    }

    /// <summary>True where the font can draw the character.</summary>
    public bool Has(char character) => _glyphs.ContainsKey(character);

    /// <summary>The glyph of a character; 0, which stands for any that is missing, where the font has none.</summary>
    public ushort GlyphOf(char character) => _glyphs.GetValueOrDefault(character);

    /// <summary>How far a glyph moves the pen, in thousandths of the size.</summary>
    public int WidthOf(ushort glyph) => _widths[Math.Min(glyph, _widths.Length - 1)];

    /// <summary>Width of a text at a size.</summary>
    public double WidthOf(string text, double size) => text.Sum(character => WidthOf(GlyphOf(character))) * size / PdfUnits;

    private static Dictionary<char, ushort> GlyphsOf(ReadOnlySpan<byte> map)
    {
        if (UInt16(map, 0) != 4) throw new InvalidDataException("The font has no map of characters in format 4.");
        var segments = UInt16(map, 6) / 2;
        var (ends, starts) = (14, 16 + (2 * segments));
        var (deltas, offsets) = (starts + (2 * segments), starts + (4 * segments));
        var glyphs = new Dictionary<char, ushort>();
        for (var i = 0; i < segments; i++)
        {
            var (first, last) = (UInt16(map, starts + (2 * i)), UInt16(map, ends + (2 * i)));
            var (delta, offset) = (UInt16(map, deltas + (2 * i)), UInt16(map, offsets + (2 * i)));
            for (int code = first; code <= last && code < char.MaxValue; code++)
            {
                var glyph = offset == 0 ? code : UInt16(map, offsets + (2 * i) + offset + (2 * (code - first)));
                if (glyph != 0) glyph = (glyph + delta) & 0xFFFF;
                if (glyph != 0) glyphs[(char)code] = (ushort)glyph;
            }
        }

        return glyphs;
    }

    /// <summary>The map of Unicode's Basic Multilingual Plane (platform 3, encoding 1).</summary>
    private static ReadOnlySpan<byte> UnicodeMap(ReadOnlySpan<byte> cmap)
    {
        for (var i = 0; i < UInt16(cmap, 2); i++)
        {
            var record = 4 + (8 * i);
            if (UInt16(cmap, record) == 3 && UInt16(cmap, record + 2) == 1)
                return cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(record + 4)..])..];
        }

        throw new InvalidDataException("The font has no map of Unicode's characters.");
    }

    private byte[] Table(string tag)
    {
        var file = File.AsSpan();
        for (var i = 0; i < UInt16(file, 4); i++)
        {
            var record = file.Slice(12 + (i * TableRecord), TableRecord);
            if (!record[..4].SequenceEqual(System.Text.Encoding.ASCII.GetBytes(tag))) continue;
            return file.Slice(
                (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..])).ToArray();
        }

        throw new InvalidDataException($"The font has no table '{tag}'.");
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static short Int16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);
}
