using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using ImportedFile = CreatorIntel.Contracts.Pages.ImportedFile;
using ImportReport = CreatorIntel.Contracts.Pages.ImportReport;
using NearFormat = CreatorIntel.Contracts.Pages.NearFormat;
using OwnColumnName = CreatorIntel.Contracts.Pages.OwnColumnName;

namespace CreatorIntel.Gateway.Uploads;

/// <summary>Import reports as the browser gets them.</summary>
internal static class ImportMapping
{
    public static ImportReport ToPage(this Contracts.V1.ImportReport report) => new(
        report.ImportId, report.Workspace, report.Status.ToText(), report.Progress,
        [.. report.Files.Select(ToPage)],
        report.RowsRead, report.RowsRecorded, report.RowsUnchanged, report.RowsRejected,
        [.. report.Rejections.Select(row => new Rejection(row.File, row.Row, row.Column, row.Value, row.Reason))],
        Given(report.Problem),
        [.. report.AccountIds], report.OpenedAt.ToDateTimeOffset(), report.FinishedAt?.ToDateTimeOffset(), Given(report.CurrentFile));

    private static ImportedFile ToPage(Contracts.V1.ImportedFile file) => new(
        file.Name, file.Bytes, Given(file.Format), Given(file.Problem), file.Header, [.. file.Near.Select(ToPage)], Given(file.Archive),
        file.RowsRead, file.RowsRecorded, file.RowsUnchanged, file.RowsRejected, Given(file.Note));

    private static NearFormat ToPage(Contracts.V1.NearFormat near) => new(
        near.Format, [.. near.Found.Select(found => new OwnColumnName(found.Name, found.Field))], [.. near.Missing]);

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
