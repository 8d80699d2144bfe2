using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using ImportedFile = CreatorIntel.Contracts.Pages.ImportedFile;
using ImportReport = CreatorIntel.Contracts.Pages.ImportReport;

namespace CreatorIntel.Gateway.Uploads;

/// <summary>Import reports as the browser gets them.</summary>
internal static class ImportMapping
{
    public static ImportReport ToPage(this Contracts.V1.ImportReport report) => new(
        report.ImportId, report.Workspace, report.Status.ToText(), report.Progress,
        [.. report.Files.Select(file => new ImportedFile(file.Name, file.Bytes, file.Format.Length == 0 ? null : file.Format))],
        report.RowsRead, report.RowsRecorded, report.RowsUnchanged, report.RowsRejected,
        [.. report.Rejections.Select(row => new Rejection(row.File, row.Row, row.Column, row.Value, row.Reason))],
        report.Problem.Length == 0 ? null : report.Problem,
        [.. report.AccountIds], report.OpenedAt.ToDateTimeOffset(), report.FinishedAt?.ToDateTimeOffset());
}
