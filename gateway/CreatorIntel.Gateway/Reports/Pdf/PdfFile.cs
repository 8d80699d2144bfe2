using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CreatorIntel.Gateway.Reports.Pdf;

/// <summary>
/// A PDF file (ISO 32000-1) of pages with text, lines and areas. Its fonts are embedded, and its text can be searched
/// and copied. Written here because no library of a licence like ours is to be had (docs/decisions/0027).
/// </summary>
/// <param name="title">Title of the document.</param>
internal sealed class PdfFile(string title)
{
    private const int Catalog = 1;
    private const int PageTree = 2;
    private const int Information = 3;

    private readonly List<PdfPage> _pages = [];
    private readonly Dictionary<TrueTypeFont, SortedDictionary<ushort, char>> _used = [];
    private readonly List<byte[]> _objects = [];

    /// <summary>How many pages there are.</summary>
    public int PageCount => _pages.Count;

    public PdfPage AddPage()
    {
        var page = new PdfPage(_used);
        _pages.Add(page);
        return page;
    }

    /// <summary>The whole file.</summary>
    public byte[] Save()
    {
        _objects.Clear();
        for (var i = 0; i < Information; i++) _objects.Add([]);
        var fonts = string.Concat(_used.Select(font => $"/{font.Key.Name} {AddFont(font.Key, font.Value)} 0 R "));
        var pages = _pages.Select(page => AddPage(page, fonts)).ToArray();
        Put(Catalog, $"<</Type/Catalog/Pages {PageTree} 0 R/Lang(en)>>");
        Put(PageTree, $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', pages.Select(page => $"{page} 0 R"))}]>>");
        Put(Information, $"<</Title {Text(title)}/Producer(CreatorIntel)>>");
        return Assemble();
    }

    private int AddPage(PdfPage page, string fonts)
    {
        var content = AddStream("", Encoding.ASCII.GetBytes(page.Content));
        return Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Page/Parent {PageTree} 0 R/MediaBox[0 0 {PdfPage.Width} {PdfPage.Height}]/Resources<</Font<<{fonts}>>>>/Contents {content} 0 R>>"));
    }

    /// <summary>A font whose characters are its glyphs' numbers, with the way back from them to text.</summary>
    private int AddFont(TrueTypeFont font, SortedDictionary<ushort, char> glyphs)
    {
        var file = AddStream($"/Length1 {font.File.Length}", font.File);
        var descriptor = Add(
            $"<</Type/FontDescriptor/FontName/{font.Name}/Flags 32/FontBBox[{string.Join(' ', font.Box)}]/ItalicAngle 0"
            + $"/Ascent {font.Ascent}/Descent {font.Descent}/CapHeight {font.Ascent}/StemV 80/FontFile2 {file} 0 R>>");
        var widths = string.Concat(glyphs.Keys.Select(glyph => $"{glyph}[{font.WidthOf(glyph)}]"));
        var descendant = Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{font.Name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/CIDToGIDMap/Identity/FontDescriptor {descriptor} 0 R/W[{widths}]>>");
        var toText = AddStream("", Encoding.ASCII.GetBytes(ToText(glyphs)));
        return Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{font.Name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {toText} 0 R>>");
    }

    private static string ToText(SortedDictionary<ushort, char> glyphs)
    {
        const int MostAtOnce = 100;
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /ToText def /CMapType 2 def\n"
            + "1 begincodespacerange <0000><FFFF> endcodespacerange\n");
        foreach (var some in glyphs.Chunk(MostAtOnce))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (var (glyph, character) in some) map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{(int)character:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    private int AddStream(string entries, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) pack.Write(content);
        byte[] bytes =
        [
            .. Encoding.ASCII.GetBytes($"<</Length {packed.Length}/Filter/FlateDecode{entries}>>stream\n"), .. packed.ToArray(),
            .. "\nendstream"u8,
        ];
        _objects.Add(bytes);
        return _objects.Count;
    }

    private int Add(string value)
    {
        _objects.Add(Encoding.ASCII.GetBytes(value));
        return _objects.Count;
    }

    private void Put(int number, string value) => _objects[number - 1] = Encoding.ASCII.GetBytes(value);

    /// <summary>A text of the document's information: UTF-16, so that any character goes.</summary>
    private static string Text(string value) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))}>";

    private byte[] Assemble()
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        file.Write("%PDF-1.7\n%"u8);
        file.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var places = new List<long>();
        foreach (var value in _objects)
        {
            places.Add(file.Position);
            Write($"{places.Count} 0 obj\n");
            file.Write(value);
            Write("\nendobj\n");
        }

        var table = file.Position;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) Write(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        Write($"trailer\n<</Size {places.Count + 1}/Root {Catalog} 0 R/Info {Information} 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }
}
