using CreatorIntel.Contracts.Pages;
using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Reports;

/// <summary>Figures in large type, three to a row.</summary>
internal static class AmountsDrawing
{
    private const int InARow = 3;
    private const double Height = 54;

    public static void Draw(Sheet sheet, IReadOnlyList<(string Name, Figure Figure, string Note)> amounts)
    {
        foreach (var row in amounts.Chunk(InARow))
        {
            sheet.Block(Height, (page, place) =>
            {
                var width = place.Width / InARow;
                for (var i = 0; i < row.Length; i++)
                {
                    var (name, figure, note) = row[i];
                    var left = place.Left + (i * width);
                    page.Line(new Pen(ReportColours.Brand, 1.5), left, place.Top + 4, left, place.Top + Height - 8);
                    page.Text(name, ReportType.Small, ReportColours.Muted, left + 8, place.Top + 2);
                    page.Text(ReportFormats.Value(figure), ReportType.Amount, ReportColours.Ink, left + 8, place.Top + 13);
                    page.Text(Sheet.Cut(note, ReportType.Small, width - 16), ReportType.Small, ReportColours.Muted, left + 8, place.Top + 35);
                }
            });
        }
    }
}
