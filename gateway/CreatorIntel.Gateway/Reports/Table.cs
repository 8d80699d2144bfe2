using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Reports;

/// <summary>Rows of texts under headings; the first column is to the left, the others end at their right edge.</summary>
internal static class Table
{
    private const double RowHeight = 18;
    private const double FirstColumn = 0.28;

    public static void Draw(Sheet sheet, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        sheet.Need((rows.Count + 1) * RowHeight);
        Row(sheet, headings, ReportType.Small, ReportColours.Muted);
        foreach (var row in rows) Row(sheet, row, ReportType.Text, ReportColours.Ink);
    }

    private static void Row(Sheet sheet, IReadOnlyList<string> cells, Face font, Colour colour) =>
        sheet.Block(RowHeight, (page, place) =>
        {
            var first = place.Width * FirstColumn;
            var each = (place.Width - first) / (cells.Count - 1);
            page.Text(Sheet.Cut(cells[0], font, first - 8), font, colour, place.Left, place.Top + 3);
            for (var i = 1; i < cells.Count; i++)
                page.TextEndingAt(Sheet.Cut(cells[i], font, each - 8), font, colour, place.Left + first + (i * each), place.Top + 3);

            page.Line(new Pen(ReportColours.Line, 0.5), place.Left, place.Bottom, place.Right, place.Bottom);
        });
}
