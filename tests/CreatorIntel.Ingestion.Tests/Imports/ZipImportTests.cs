using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Imports;
using CreatorIntel.Ingestion.Uploads;
using static CreatorIntel.Ingestion.Tests.Imports.Uploading;

namespace CreatorIntel.Ingestion.Tests.Imports;

[Collection(nameof(IngestionPostgresCollection))]
public sealed class ZipImportTests(IngestionPostgres postgres)
{
    private static readonly byte[] Days = Bytes("date,followers\n2026-03-01,100\n2026-03-02,101\n");
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[5000]];

    [Fact]
    public async Task A_zip_and_a_loose_file_are_one_import()
    {
        var report = await postgres.ImportAsync(
            "zip-mix", ("export.zip", Zip(("data/days.csv", Days), ("posts/2026/posts.csv", Posts("m", 3)))), ("more.csv", Posts("n", 2)));

        report.Status.ShouldBe(ImportStatus.Completed);
        (report.RowsRead, report.RowsRecorded, report.RowsRejected).ShouldBe((7, 7, 0));
        report.Files.Select(file => (file.Name, file.Format, file.Archive, file.RowsRecorded)).ShouldBe(
        [
            ("export.zip", "Zip archive", "", 0L),
            ("more.csv", "Day02 posts CSV", "", 2L),
            ("export.zip/data/days.csv", "Day02 account metrics CSV", "export.zip", 2L),
            ("export.zip/posts/2026/posts.csv", "Day02 posts CSV", "export.zip", 3L),
        ]);
        (report.Progress, report.CurrentFile).ShouldBe((1.0, ""));
    }

    [Fact]
    public async Task The_same_files_zipped_and_loose_are_recorded_once()
    {
        await postgres.ImportAsync("zip-again", ("posts.csv", Posts("a", 4)));
        var zipped = await postgres.ImportAsync("zip-again", ("export.zip", Zip(("posts.csv", Posts("a", 4)))));
        (zipped.RowsRead, zipped.RowsRecorded, zipped.RowsUnchanged).ShouldBe((4, 0, 4));
    }

    [Fact]
    public async Task Pictures_and_other_files_without_figures_are_passed_over_in_one_line()
    {
        var report = await postgres.ImportAsync("zip-media", ("dyi.zip", Zip(
            ("media/a.jpg", Picture), ("media/b.jpg", Picture), ("media/c.mp4", Picture), ("media/d.mp4", Picture), ("ads/seen.json", Bytes("{\"ads\":[]}")),
            ("__MACOSX/._x", Bytes("x")), ("data/", []), ("days.csv", Days))));

        report.Status.ShouldBe(ImportStatus.Completed);
        report.Rejections.ShouldBeEmpty();
        report.Files[0].Note.ShouldBe("Passed over, because they hold no figures that are read: a.jpg, b.jpg, c.mp4 and 2 more.");
        report.Files.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_hostile_in_a_zip_is_refused_by_name_and_the_rest_is_read()
    {
        var report = await postgres.ImportAsync("zip-hostile", ("export.zip", Zip(
            ("../../etc/passwd", Days), ("inner.zip", Zip(("days.csv", Days))), ("days.csv", Days))));

        report.Status.ShouldBe(ImportStatus.Completed);
        (report.RowsRecorded, report.RowsRejected).ShouldBe((2, 2));
        report.Rejections.Select(row => (row.File, row.Row)).ShouldBe([("export.zip/../../etc/passwd", 0L), ("export.zip/inner.zip", 0L)]);
        report.Rejections[0].Reason.ShouldStartWith("The entry '../../etc/passwd' leads out of the zip.");
        report.Rejections[1].Reason.ShouldStartWith("It is a zip within the zip, or a workbook.");
    }

    [Fact]
    public async Task A_table_in_a_zip_that_is_not_recognised_is_listed_with_its_header()
    {
        var report = await postgres.ImportAsync("zip-table", ("export.zip", Zip(("diary.csv", Bytes("Tag;Zahl\n1;2\n")), ("days.csv", Days))));

        var diary = report.Files.Single(file => file.Name == "export.zip/diary.csv");
        diary.Header.ShouldBe(["Tag", "Zahl"]);
        diary.Problem.ShouldContain("was not recognised: its header is Tag, Zahl.");
        report.Rejections.ShouldHaveSingleItem().File.ShouldBe("export.zip/diary.csv");
    }

    [Fact]
    public async Task Unpacking_again_after_it_was_stopped_gives_the_same()
    {
        var zip = Zip(("big.csv", Posts("g", 2_000, captionLength: 1000)), ("broken", Picture), ("days.csv", Days));
        var import = await postgres.UploadAsync("zip-stopped", ("export.zip", zip));
        var state = await postgres.Get<ImportStreams>().LoadAsync(import, TestContext.Current.CancellationToken);
        using var killed = new CancellationTokenSource();
        var told = 0;
        await Should.ThrowAsync<OperationCanceledException>(() => postgres.Get<Unpacking>().RunAsync(
            import.ImportId, 0, state, (_, _) => ++told == 3 ? killed.CancelAsync() : Task.CompletedTask, killed.Token));

        await postgres.Get<Unpacking>().RunAsync(import.ImportId, 0, state, (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken);
        await postgres.Get<ImportRun>().RunAsync(import, TestContext.Current.CancellationToken);

        var report = await postgres.ReportAsync(import);
        (report.RowsRead, report.RowsRecorded, report.RowsRejected).ShouldBe((2_002, 2_002, 0));
        (await postgres.Get<UploadStore>().FilesAsync(import.ImportId, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
