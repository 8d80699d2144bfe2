using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Reports;

/// <summary>Pages that are filled from top to bottom; what does not fit begins a new one. Lengths are points.</summary>
internal sealed class Sheet
{
    private const double Margin = 48;
    private const double FooterHeight = 28;
    private const double LineSpacing = 1.35;

    private readonly PdfFile _file;
    private readonly string _footer;
    private PdfPage _page;
    private double _top = Margin;

    /// <param name="file">Where the pages go.</param>
    /// <param name="footer">At the foot of every page, before its number.</param>
    public Sheet(PdfFile file, string footer)
    {
        _file = file;
        _footer = footer;
        _page = NewPage();
    }

    /// <summary>Width of the text.</summary>
    public static double Width => PdfPage.Width - (2 * Margin);

    /// <summary>Begins a new page unless there is still this much room on this one.</summary>
    public void Need(double height)
    {
        if (_top + height <= PdfPage.Height - Margin - FooterHeight) return;
        _page = NewPage();
        _top = Margin;
    }

    public void Space(double height) => _top += height;

    /// <summary>A paragraph over the whole width.</summary>
    public void Text(string text, Face face, Colour colour)
    {
        foreach (var line in Wrap(text, face, Width))
        {
            Need(face.Size * LineSpacing);
            _page.Text(line, face, colour, Margin, _top);
            _top += face.Size * LineSpacing;
        }
    }

    public void Heading(string text)
    {
        const double Before = 16, WithWhatFollows = 80, After = 4;
        Space(Before);
        Need(WithWhatFollows);
        Text(text, ReportType.Heading, ReportColours.Ink);
        Space(After);
    }

    /// <summary>Reserves room over the whole width and draws in it.</summary>
    /// <param name="height">How much.</param>
    /// <param name="draw">Draws within the area.</param>
    public void Block(double height, Action<PdfPage, Area> draw)
    {
        Need(height);
        draw(_page, new Area(Margin, _top, Width, height));
        _top += height;
    }

    /// <summary>A text in as many lines as it takes; a word that is too long for a line is cut.</summary>
    public static IEnumerable<string> Wrap(string text, Face face, double width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (face.WidthOf(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) yield return line;
            line = Cut(word, face, width);
        }

        if (line.Length > 0) yield return line;
    }

    /// <summary>As much of a text as fits into one line, with an ellipsis where something is missing.</summary>
    public static string Cut(string text, Face face, double width)
    {
        if (face.WidthOf(text) <= width) return text;
        var fits = text.Length;
        while (fits > 0 && face.WidthOf($"{text[..fits]}…") > width) fits--;
        return $"{text[..fits]}…";
    }

    private PdfPage NewPage()
    {
        var page = _file.AddPage();
        const double Bottom = PdfPage.Height - Margin;
        page.Text(_footer, ReportType.Small, ReportColours.Muted, Margin, Bottom);
        page.TextEndingAt(
            FormattableString.Invariant($"{_file.PageCount}"), ReportType.Small, ReportColours.Muted, PdfPage.Width - Margin, Bottom);
        return page;
    }
}
