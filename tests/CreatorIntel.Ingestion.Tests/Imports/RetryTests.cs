using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Columns;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Imports;
using CreatorIntel.Ingestion.Uploads;
using Grpc.Core;
using static CreatorIntel.Ingestion.Tests.Imports.Uploading;
using ImportStatus = CreatorIntel.Contracts.V1.ImportStatus;

namespace CreatorIntel.Ingestion.Tests.Imports;

/// <summary>Files that are read once their columns have names, and how long their bytes are kept for it.</summary>
[Collection(nameof(IngestionPostgresCollection))]
public sealed class RetryTests(IngestionPostgres postgres)
{
    private const string DaysFormat = "Day02 account metrics CSV";
    private static readonly byte[] Days = Bytes("date,followers\n2026-03-01,100\n");
    private static readonly byte[] Named = Bytes("Tag;Gefolgschaft\n2026-04-01;200\n2026-04-02;201\n");
    private static readonly NamedColumn[] Own = [new("Tag", "date"), new("Gefolgschaft", "followers")];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_that_was_not_recognised_is_read_once_its_columns_have_names()
    {
        var import = await ImportAsync("retry", ("days.csv", Days), ("eigene.csv", Named));
        var before = await postgres.ReportAsync(import);
        (before.Status, before.RowsRecorded, before.RowsRejected).ShouldBe((ImportStatus.Completed, 1, 1));

        await postgres.Get<ColumnNamesBook>().ChooseAsync("retry", DaysFormat, Own, Token);
        await postgres.Get<ImportDesk>().RetryAsync(import.ImportId, "retry", Token);
        (await postgres.ReportAsync(import)).Status.ShouldBe(ImportStatus.Queued);
        await postgres.Get<ImportRun>().RunAsync(import, Token);

        var after = await postgres.ReportAsync(import);
        (after.Status, after.RowsRead, after.RowsRecorded, after.RowsUnchanged, after.RowsRejected)
            .ShouldBe((ImportStatus.Completed, 3, 3, 0, 0));
        after.Files.Select(file => (file.Format, file.Problem, file.RowsRecorded)).ShouldBe([(DaysFormat, "", 1L), (DaysFormat, "", 2L)]);
        (await FilesAsync(import)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_that_a_workspace_chose_hold_in_later_imports_of_it_and_in_no_other()
    {
        await postgres.Get<ColumnNamesBook>().ChooseAsync("named", DaysFormat, Own, Token);
        (await postgres.ImportAsync("named", ("eigene.csv", Named))).RowsRecorded.ShouldBe(2);
        (await postgres.ImportAsync("unnamed", ("eigene.csv", Named))).Status.ShouldBe(ImportStatus.Refused);
    }

    [Fact]
    public async Task An_import_goes_on_with_the_names_that_its_files_were_recognised_by()
    {
        await postgres.Get<ColumnNamesBook>().ChooseAsync("renamed", DaysFormat, Own, Token);
        var import = await postgres.UploadAsync("renamed", ("eigene.csv", Named));
        var state = await postgres.Get<ImportStreams>().LoadAsync(import, Token);
        await postgres.Get<Preparation>().RunAsync(import, state, Token);

        await postgres.Get<ColumnNamesBook>().ChooseAsync("renamed", DaysFormat, [], Token);
        await postgres.Get<ImportRun>().RunAsync(import, Token);

        (await postgres.ReportAsync(import)).RowsRecorded.ShouldBe(2);
    }

    [Fact]
    public async Task A_report_says_what_formats_a_header_is_near_to()
    {
        var import = await ImportAsync("near", ("mixed.csv", Bytes("date,Gefolgschaft,reach\n2026-04-01,1,2\n")));
        var near = (await postgres.ReportAsync(import)).Files.ShouldHaveSingleItem().Near.Single(near => near.Format == DaysFormat);
        near.Found.Select(found => (found.Name, found.Field)).ShouldContain(("date", "date"));
        near.Missing.ShouldBe(["followers"]);
    }

    [Fact]
    public async Task Only_what_another_reading_needs_is_kept_and_only_for_a_day()
    {
        var import = await ImportAsync("kept", ("days.csv", Days), ("export.zip", Zip(("eigene.csv", Named))));
        (await FilesAsync(import)).ShouldBe([2]);

        await SweepAheadAsync(TimeSpan.FromHours(23));
        (await FilesAsync(import)).ShouldBe([2]);
        await SweepAheadAsync(TimeSpan.FromHours(25));
        (await FilesAsync(import)).ShouldBeEmpty();

        var refused = await Should.ThrowAsync<RpcException>(() => postgres.Get<ImportDesk>().RetryAsync(import.ImportId, "kept", Token));
        (refused.StatusCode, refused.Status.Detail).ShouldBe(
            (StatusCode.FailedPrecondition, "The files of this import are no longer kept. Import them again."));
    }

    [Fact]
    public async Task An_import_that_waits_for_another_reading_is_not_swept()
    {
        var import = await ImportAsync("waiting", ("eigene.csv", Named));
        await postgres.Get<ImportDesk>().RetryAsync(import.ImportId, "waiting", Token);
        await SweepAheadAsync(TimeSpan.FromDays(3));
        (await FilesAsync(import)).ShouldBe([0]);
        await postgres.Get<ImportRun>().RunAsync(import, Token);
    }

    [Fact]
    public async Task An_upload_that_is_never_completed_is_refused_after_a_day_and_its_bytes_go()
    {
        var (desk, id) = (postgres.Get<ImportDesk>(), $"abandoned~{Guid.NewGuid():N}");
        await desk.OpenAsync(id, "abandoned", new ImportDefaults(null, null, null, null, false), Token);
        await desk.AddAsync(id, "abandoned", 0, "days.csv", 0, Days, Token);

        await SweepAheadAsync(TimeSpan.FromHours(25));

        var report = await postgres.ReportAsync(new WaitingImport(id, "abandoned", null));
        (report.Status, report.Problem).ShouldBe((ImportStatus.Refused, "The upload was not completed. Import the files again."));
        (await postgres.Get<UploadStore>().FilesAsync(id, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_import_that_was_read_whole_is_not_read_again()
    {
        var import = await ImportAsync("whole", ("days.csv", Days));
        var refused = await Should.ThrowAsync<RpcException>(() => postgres.Get<ImportDesk>().RetryAsync(import.ImportId, "whole", Token));
        refused.Status.Detail.ShouldStartWith("Every file of this import was read");
    }

    [Fact]
    public async Task An_import_that_an_error_of_ours_stopped_goes_on_where_it_was()
    {
        var import = await postgres.UploadAsync("stopped", ("days.csv", Days), ("posts.csv", Posts("s", 3)));
        var state = await postgres.Get<ImportStreams>().LoadAsync(import, Token);
        await postgres.Get<FileReading>().RunAsync(import, await postgres.Get<Preparation>().RunAsync(import, state, Token), Token);
        await postgres.Get<ImportRun>().RefuseAsync(import, "The import stopped at an error of ours.", Token);

        await postgres.Get<ImportDesk>().RetryAsync(import.ImportId, "stopped", Token);
        await postgres.Get<ImportRun>().RunAsync(import, Token);

        var report = await postgres.ReportAsync(import);
        (report.Status, report.RowsRead, report.RowsRecorded, report.RowsUnchanged).ShouldBe((ImportStatus.Completed, 4, 4, 0));
    }

    [Fact]
    public async Task An_upload_that_is_given_up_says_why_and_keeps_no_bytes()
    {
        var (desk, id) = (postgres.Get<ImportDesk>(), $"given-up~{Guid.NewGuid():N}");
        await desk.OpenAsync(id, "given-up", new ImportDefaults(null, null, null, null, false), Token);
        await desk.AddAsync(id, "given-up", 0, "days.csv", 0, Days, Token);

        await desk.DiscardAsync(id, "given-up", "The upload is too large.", Token);

        var report = await postgres.ReportAsync(new WaitingImport(id, "given-up", null));
        (report.Status, report.Problem).ShouldBe((ImportStatus.Refused, "The upload is too large."));
        (await postgres.Get<UploadStore>().FilesAsync(id, Token)).ShouldBeEmpty();
    }

    private async Task<WaitingImport> ImportAsync(string workspace, params (string Name, byte[] Content)[] files)
    {
        var import = await postgres.UploadAsync(workspace, files);
        await postgres.Get<ImportRun>().RunAsync(import, Token);
        return import;
    }

    private async Task SweepAheadAsync(TimeSpan ahead)
    {
        postgres.Clock.Ahead = ahead;
        try
        {
            await postgres.Get<KeptUploads>().SweepAsync(Token);
        }
        finally
        {
            postgres.Clock.Ahead = TimeSpan.Zero;
        }
    }

    private async Task<IEnumerable<int>> FilesAsync(WaitingImport import) =>
        (await postgres.Get<UploadStore>().FilesAsync(import.ImportId, Token)).Select(file => file.File);
}
