using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Reports;

/// <summary>A lying bar.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Value">Its length; null: there is no value, and no bar.</param>
/// <param name="Text">The value in words, with what belongs to it.</param>
/// <param name="Low">Lower end of the interval; null: there is none.</param>
/// <param name="High">Upper end of the interval.</param>
internal sealed record Bar(string Name, double? Value, string Text, double? Low = null, double? High = null);

/// <summary>Bars from zero with their intervals, an optional level across them.</summary>
internal static class BarsDrawing
{
    private const double RowHeight = 24;
    private const double NameShare = 0.18;
    private const double TextShare = 0.34;

    /// <param name="sheet">Where to draw.</param>
    /// <param name="bars">The bars, from top to bottom.</param>
    /// <param name="level">A level to compare with; null: none.</param>
    public static void Draw(Sheet sheet, IReadOnlyList<Bar> bars, double? level = null)
    {
        double[] values = [0, .. bars.SelectMany(bar => new[] { bar.Value, bar.High, bar.Low }).Append(level).OfType<double>()];
        var scale = Scale.Around(values, fromZero: true);
        sheet.Block(bars.Count * RowHeight, (page, place) =>
        {
            var plot = new Area(
                place.Left + (place.Width * NameShare), place.Top, place.Width * (1 - NameShare - TextShare), place.Height);
            double At(double value) => plot.Left + (scale.Place(value) * plot.Width);
            for (var i = 0; i < bars.Count; i++)
            {
                var (bar, top) = (bars[i], place.Top + (i * RowHeight));
                page.Text(Sheet.Cut(bar.Name, ReportType.Text, plot.Left - place.Left - 8), ReportType.Text, ReportColours.Ink, place.Left, top + 5);
                page.Text(Sheet.Cut(bar.Text, ReportType.Text, (place.Width * TextShare) - 8), ReportType.Text, ReportColours.Ink, plot.Right + 8, top + 5);
                if (bar.Value is { } value)
                {
                    var (from, to) = (At(Math.Min(0, value)), At(Math.Max(0, value)));
                    page.Rectangle(ReportColours.Brand, from, top + 5, to - from, RowHeight - 10);
                }

                if (bar is { Low: { } low, High: { } high }) Whisker(page, At(low), At(high), top + (RowHeight / 2));
            }

            page.Line(new Pen(ReportColours.Quiet, 0.7), At(0), plot.Top, At(0), plot.Bottom);
            if (level is { } goal)
                page.Line(new Pen(ReportColours.Goal, 1.2, Dashed: true), At(goal), plot.Top, At(goal), plot.Bottom);
        });
    }

    private static void Whisker(PdfPage page, double from, double to, double y)
    {
        var pen = new Pen(ReportColours.Ink, 0.9);
        page.Line(pen, from, y, to, y);
        page.Line(pen, from, y - 3, from, y + 3);
        page.Line(pen, to, y - 3, to, y + 3);
    }
}
