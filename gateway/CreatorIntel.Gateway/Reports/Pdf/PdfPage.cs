using System.Globalization;
using System.Text;

namespace CreatorIntel.Gateway.Reports.Pdf;

/// <summary>A colour of the screen's three lights, each 0 to 255.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue);

/// <summary>A stroke.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">In points.</param>
/// <param name="Dashed">True for dashes.</param>
internal readonly record struct Pen(Colour Colour, double Width, bool Dashed = false);

/// <summary>A font at a size.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">In points.</param>
internal sealed record Face(TrueTypeFont Font, double Size)
{
    /// <summary>Width of a text in one line, in points.</summary>
    public double WidthOf(string text) => Font.WidthOf(text, Size);
}

/// <summary>A page of A4. Lengths are points; places are counted from its top left corner.</summary>
internal sealed class PdfPage
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    private const double CircleHandle = 0.5523;

    private readonly StringBuilder _content = new();
    private readonly Dictionary<TrueTypeFont, SortedDictionary<ushort, char>> _used;

    /// <param name="used">The glyphs that are drawn with each font, and what character each is.</param>
    public PdfPage(Dictionary<TrueTypeFont, SortedDictionary<ushort, char>> used) => _used = used;

    /// <summary>What is drawn, in the operators of PDF.</summary>
    public string Content => _content.ToString();

    /// <summary>A line of text whose top left corner is given.</summary>
    public void Text(string text, Face face, Colour colour, double left, double top)
    {
        if (!_used.TryGetValue(face.Font, out var glyphs)) _used[face.Font] = glyphs = [];
        var codes = new StringBuilder(text.Length * 4);
        foreach (var character in text)
        {
            var glyph = face.Font.GlyphOf(character);
            glyphs[glyph] = character;
            codes.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        var baseLine = top + (face.Font.Ascent * face.Size / 1000);
        _content.Append(CultureInfo.InvariantCulture,
            $"BT {Rgb(colour)} rg /{face.Font.Name} {face.Size:0.##} Tf {left:0.##} {Up(baseLine):0.##} Td <{codes}> Tj ET\n");
    }

    /// <summary>A line of text that ends at a right edge.</summary>
    public void TextEndingAt(string text, Face face, Colour colour, double right, double top) =>
        Text(text, face, colour, right - face.WidthOf(text), top);

    public void Line(Pen pen, double fromX, double fromY, double toX, double toY) => Lines(pen, [(fromX, fromY), (toX, toY)]);

    public void Lines(Pen pen, IReadOnlyList<(double X, double Y)> points)
    {
        _content.Append(CultureInfo.InvariantCulture, $"{Rgb(pen.Colour)} RG {pen.Width:0.##} w 1 j {(pen.Dashed ? "[4 3]" : "[]")} 0 d\n");
        for (var i = 0; i < points.Count; i++)
            _content.Append(CultureInfo.InvariantCulture, $"{points[i].X:0.##} {Up(points[i].Y):0.##} {(i == 0 ? 'm' : 'l')}\n");

        _content.Append("S\n");
    }

    public void Rectangle(Colour colour, double left, double top, double width, double height) => _content.Append(
        CultureInfo.InvariantCulture, $"{Rgb(colour)} rg {left:0.##} {Up(top + height):0.##} {width:0.##} {height:0.##} re f\n");

    public void Dot(Colour colour, double x, double y, double radius)
    {
        var (handle, up) = (radius * CircleHandle, Up(y));
        _content.Append(CultureInfo.InvariantCulture, $"{Rgb(colour)} rg {x + radius:0.##} {up:0.##} m ");
        foreach (var (dx1, dy1, dx2, dy2, dx, dy) in new[]
        {
            (radius, handle, handle, radius, 0, radius), (-handle, radius, -radius, handle, -radius, 0),
            (-radius, -handle, -handle, -radius, 0, -radius), (handle, -radius, radius, -handle, radius, 0.0),
        })
        {
            _content.Append(CultureInfo.InvariantCulture,
                $"{x + dx1:0.##} {up + dy1:0.##} {x + dx2:0.##} {up + dy2:0.##} {x + dx:0.##} {up + dy:0.##} c ");
        }

        _content.Append("f\n");
    }

    private static double Up(double down) => Height - down;

    private static string Rgb(Colour colour) => string.Create(
        CultureInfo.InvariantCulture, $"{colour.Red / 255.0:0.###} {colour.Green / 255.0:0.###} {colour.Blue / 255.0:0.###}");
}
