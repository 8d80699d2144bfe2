using System.Text;

namespace CreatorIntel.Gateway.Exports;

/// <summary>An answer that is a CSV file, sent row by row.</summary>
internal static class CsvAnswer
{
    /// <summary>Begins the file: with a byte order mark, by which spreadsheets know UTF-8, and the names of its columns.</summary>
    public static Task BeginCsvAsync(
        this HttpResponse response, string fileName, IEnumerable<string> columns, CancellationToken cancellationToken)
    {
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = FileName.Attachment(fileName);
        return response.WriteAsync($"\uFEFF{Csv.Row(columns.Select(Csv.Text))}", Encoding.UTF8, cancellationToken);
    }
}
