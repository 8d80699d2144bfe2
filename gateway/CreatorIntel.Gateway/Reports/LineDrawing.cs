using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Reports;

/// <summary>A line over days.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Points">Days in order, and values.</param>
/// <param name="Colour">Of the line.</param>
/// <param name="Dashed">True for what is aimed at rather than measured.</param>
internal sealed record DayLine(string Name, IReadOnlyList<(DateOnly Day, double Value)> Points, Colour Colour, bool Dashed = false);

/// <summary>Lines over days. Their axis need not begin at zero: the slope says what happened.</summary>
internal static class LineDrawing
{
    private const double Height = 190;
    private const double AxisWidth = 56;
    private const double AxisHeight = 18;
    private const double LegendHeight = 20;

    public static void Draw(Sheet sheet, IReadOnlyList<DayLine> lines) => sheet.Block(Height, (page, place) =>
    {
        var points = lines.SelectMany(line => line.Points).ToArray();
        var scale = Scale.Around([.. points.Select(point => point.Value)], fromZero: false);
        var (first, last) = (points.Min(point => point.Day), points.Max(point => point.Day));
        var plot = new Area(
            place.Left + AxisWidth, place.Top + LegendHeight, place.Width - AxisWidth, place.Height - LegendHeight - AxisHeight);
        Legend(page, place, lines);
        foreach (var tick in scale.Ticks)
        {
            var y = plot.Bottom - (scale.Place(tick) * plot.Height);
            page.Line(new Pen(ReportColours.Line, 0.5), plot.Left, y, plot.Right, y);
            page.TextEndingAt(ReportFormats.Count(tick), ReportType.Small, ReportColours.Muted, plot.Left - 6, y - 5);
        }

        page.Text(ReportFormats.Day(first), ReportType.Small, ReportColours.Muted, plot.Left, plot.Bottom + 5);
        page.TextEndingAt(ReportFormats.Day(last), ReportType.Small, ReportColours.Muted, plot.Right, plot.Bottom + 5);
        foreach (var line in lines) Line(page, plot, scale, first, last, line);
    });

    private static void Line(PdfPage page, Area plot, Scale scale, DateOnly first, DateOnly last, DayLine line)
    {
        var days = Math.Max(last.DayNumber - first.DayNumber, 1);
        var places = line.Points.Select(point => (
            X: plot.Left + ((double)(point.Day.DayNumber - first.DayNumber) / days * plot.Width),
            Y: plot.Bottom - (scale.Place(point.Value) * plot.Height))).ToArray();
        if (places.Length == 1) page.Dot(line.Colour, places[0].X, places[0].Y, 2);
        else if (places.Length > 1) page.Lines(PenOf(line), places);
    }

    private static void Legend(PdfPage page, Area place, IReadOnlyList<DayLine> lines)
    {
        var left = place.Left;
        foreach (var line in lines)
        {
            page.Line(PenOf(line), left, place.Top + 6, left + 16, place.Top + 6);
            page.Text(line.Name, ReportType.Small, ReportColours.Ink, left + 20, place.Top);
            left += 36 + ReportType.Small.WidthOf(line.Name);
        }
    }

    private static Pen PenOf(DayLine line) => new(line.Colour, 1.6, line.Dashed);
}
