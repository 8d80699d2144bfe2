using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Columns;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.ReadModels;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Marten;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>Reads how far imports have come and what they rejected.</summary>
internal sealed class ImportReports(IDocumentStore store, ImportRegister register, ColumnNamesBook names)
{
    private const int DefaultRejections = 100;
    private const int NewestImports = 50;

    /// <exception cref="RpcException">NotFound.</exception>
    public async Task<ImportReport> ReadAsync(
        string importId, string workspace, int skip, int take, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(workspace);
        var stream = StreamIds.OfImport(importId);
        var snapshot = await session.LoadAsync<ImportSnapshot>(stream, cancellationToken)
            ?? throw new RpcException(new Status(StatusCode.NotFound, $"There is no import '{importId}'."));
        var notes = await register.NotesAsync([importId], cancellationToken);
        var report = ToReport(importId, workspace, snapshot.State, notes.GetValueOrDefault(importId));
        await AddNearAsync(report, cancellationToken);
        if (report.RowsRejected == 0) return report;

        var events = await session.Events.FetchStreamAsync(stream, token: cancellationToken);
        report.Rejections.AddRange(RefusedFiles(snapshot.State)
            .Concat(events.Select(e => e.Data).OfType<RowsRejected>().SelectMany(rejected => rejected.Rejections))
            .Skip(skip).Take(take == 0 ? DefaultRejections : take)
            .Select(row => new Contracts.V1.RowRejection
            {
                File = row.File,
                Row = row.Row,
                Column = row.Column,
                Value = row.Value,
                Reason = row.Reason,
            }));
        return report;
    }

    /// <summary>The newest imports of a workspace, without their rejections.</summary>
    public async Task<IReadOnlyList<ImportReport>> NewestAsync(string workspace, CancellationToken cancellationToken)
    {
        var ids = await register.NewestAsync(workspace, NewestImports, cancellationToken);
        await using var session = store.QuerySession(workspace);
        var snapshots = await session.LoadManyAsync<ImportSnapshot>(cancellationToken, ids.Select(StreamIds.OfImport).ToArray());
        var notes = await register.NotesAsync(ids, cancellationToken);
        var states = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.State);
        return
        [
            .. ids.Where(id => states.ContainsKey(StreamIds.OfImport(id)))
                .Select(id => ToReport(id, workspace, states[StreamIds.OfImport(id)], notes.GetValueOrDefault(id))),
        ];
    }

    /// <summary>A file that is not read is one rejection, without a row.</summary>
    private static IEnumerable<Domain.RowRejection> RefusedFiles(ImportState state) =>
        state.Files.Where(file => file.Problem is not null).Select(file => Domain.RowRejection.Of(file.Name, 0, "", "", file.Problem!));

    private static ImportReport ToReport(string importId, string workspace, ImportState state, Preparing? preparing)
    {
        var refused = RefusedFiles(state).Count();
        var report = new ImportReport
        {
            ImportId = importId,
            Workspace = workspace,
            Status = StatusOf(state.Status),
            RowsRead = state.Read + refused,
            RowsRecorded = state.Recorded,
            RowsUnchanged = state.Unchanged,
            RowsRejected = state.Rejected + refused,
            Problem = state.Problem ?? "",
            OpenedAt = state.OpenedAt.ToTimestamp(),
            FinishedAt = state.FinishedAt?.ToTimestamp(),
            Progress = state.Progress(preparing?.Share ?? 0),
            CurrentFile = state.FinishedAt is not null ? "" : state.CurrentFile ?? preparing?.File ?? "",
        };
        report.Files.AddRange(state.Files.Select(file => ToFile(file, state)));
        report.AccountIds.AddRange(state.Accounts.Select(stream => StreamIds.Parse(stream))
            .Select(account => new AccountKey(workspace, account.Platform, account.NativeId).ToString()));
        return report;
    }

    private async Task AddNearAsync(ImportReport report, CancellationToken cancellationToken)
    {
        if (report.Files.All(file => file.Header.Count == 0)) return;
        var own = ColumnNamesBook.ToOwn(await names.ReadAsync(report.Workspace, cancellationToken));
        foreach (var file in report.Files.Where(file => file.Header.Count > 0))
        {
            file.Near.AddRange(NearFormats.Of(file.Header, own).Select(near => new Contracts.V1.NearFormat
            {
                Format = near.Format.Format,
                Found = { near.Found.Select(found => new OwnColumnName { Name = found.Cell, Field = found.Column.Id }) },
                Missing = { near.Missing.Select(column => column.Id) },
            }));
        }
    }

    private static ImportedFile ToFile(ImportFile file, ImportState state) => new()
    {
        Name = file.Name,
        Bytes = file.Bytes,
        Format = file.Format ?? "",
        Problem = file.Problem ?? "",
        Note = file.Note ?? "",
        Archive = file.From is { } zip ? state.Files[zip].Name : "",
        Header = { file.Header ?? [] },
        RowsRead = file.Rows?.Read ?? 0,
        RowsRecorded = file.Rows?.Recorded ?? 0,
        RowsUnchanged = file.Rows?.Unchanged ?? 0,
        RowsRejected = file.Rows?.Rejected ?? 0,
    };

    private static Contracts.V1.ImportStatus StatusOf(Domain.ImportStatus status) => status switch
    {
        Domain.ImportStatus.Receiving => Contracts.V1.ImportStatus.Receiving,
        Domain.ImportStatus.Queued => Contracts.V1.ImportStatus.Queued,
        Domain.ImportStatus.Running => Contracts.V1.ImportStatus.Running,
        Domain.ImportStatus.Completed => Contracts.V1.ImportStatus.Completed,
        Domain.ImportStatus.Refused => Contracts.V1.ImportStatus.Refused,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "An import has one of the known states."),
    };
}
