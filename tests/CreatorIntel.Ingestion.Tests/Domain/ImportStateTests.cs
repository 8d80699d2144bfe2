using CreatorIntel.Ingestion.Domain;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Domain;

public sealed class ImportStateTests
{
    private static readonly ImportOpened Opened = new(new ImportDefaults(null, null, null, null, false), Noon);
    private static readonly ImportQueued Queued = new([new QueuedFile("a.csv", 300), new QueuedFile("b.csv", 100)], Noon);

    private static ImportState After(params object[] events) => events.Aggregate((ImportState?)null, ImportState.Evolve)!;

    [Fact]
    public void An_opened_import_receives_and_has_made_no_progress()
    {
        var state = After(Opened);
        state.Status.ShouldBe(ImportStatus.Receiving);
        state.Progress().ShouldBe(0);
    }

    [Fact]
    public void Batches_add_up_and_say_where_to_go_on()
    {
        var state = After(
            Opened, Queued, new FileRecognised(0, "Day02 posts CSV", "ab12"),
            new RowsRecorded(0, new ImportPosition(0, 500), 500, 480, 15, 5, 150, ["account/instagram/1"]),
            new RowsRecorded(0, new ImportPosition(1, 0), 20, 0, 20, 0, 300, ["account/instagram/1", "account/instagram/0"]));
        state.Status.ShouldBe(ImportStatus.Running);
        (state.Read, state.Recorded, state.Unchanged, state.Rejected).ShouldBe((520, 480, 35, 5));
        state.Next.ShouldBe(new ImportPosition(1, 0));
        state.Accounts.ShouldBe(["account/instagram/0", "account/instagram/1"]);
        state.Files.ShouldBe(
        [
            new ImportFile("a.csv", 300, 300, "Day02 posts CSV", "ab12", Rows: new RowCounts(520, 480, 35, 5), IsDone: true),
            new ImportFile("b.csv", 100),
        ]);
    }

    [Fact]
    public void Files_are_read_in_the_order_that_was_settled()
    {
        var recognised = After(Opened, Queued, new FileRecognised(0, "B", "b0"), new FileRecognised(1, "A", "a0"));
        recognised.IsPrepared.ShouldBeFalse();
        recognised.Unknown().ShouldBeEmpty();
        recognised.Unread().ShouldBe([0, 1]);

        var settled = ImportState.Evolve(recognised, new ReadingOrdered([1, 0]))!;
        settled.Next.ShouldBe(new ImportPosition(1, 0));
        settled.CurrentFile.ShouldBe("b.csv");
        settled.After(1).ShouldBe(new ImportPosition(0, 0));
        settled.After(0).ShouldBe(new ImportPosition(2, 0));
        settled.IsRead.ShouldBeFalse();

        var read = ImportState.Evolve(settled, new RowsRecorded(0, settled.After(0), 1, 1, 0, 0, 300, []))!;
        read.IsRead.ShouldBeTrue();
        read.CurrentFile.ShouldBeNull();
    }

    [Fact]
    public void What_a_zip_held_are_further_files_and_what_was_refused_says_why()
    {
        var state = After(Opened, Queued, new ArchiveUnpacked(
            1, [new UnpackedEntry("b.csv/x.csv", 900), new UnpackedEntry("b.csv/../y", 0, "It leads out of the zip.")], "Passed over: a.jpg."));
        state.Files[1].IsArchive.ShouldBeTrue();
        state.Files[1].Note.ShouldBe("Passed over: a.jpg.");
        state.Files.Skip(2).ShouldBe(
            [new ImportFile("b.csv/x.csv", 900, From: 1), new ImportFile("b.csv/../y", 0, Problem: "It leads out of the zip.", From: 1)]);
        state.Unknown().ShouldBe([0, 2]);
        state.Unread().ShouldBeEmpty();
    }

    [Fact]
    public void An_import_that_began_before_orders_were_settled_goes_on_where_it_was()
    {
        var state = After(
            Opened, new ImportQueued([new QueuedFile("a", 100), new QueuedFile("b", 100), new QueuedFile("c", 100)], Noon),
            new FileRecognised(0, "A", "h0"), new RowsRecorded(0, new ImportPosition(1, 0), 5, 5, 0, 0, 100, []),
            new FileRecognised(1, "B", "h1"), new RowsRecorded(1, new ImportPosition(1, 500), 500, 500, 0, 0, 50, []));
        state.Unknown().ShouldBe([2]);
        state.Unread().ShouldBe([1]);
        state.Progress().ShouldBe(0.5);

        var settled = new object[] { new FileRecognised(2, "C", "h2"), new ReadingOrdered([1, 2]) }.Aggregate(state, (s, e) => ImportState.Evolve(s, e)!);
        settled.Next.ShouldBe(new ImportPosition(1, 500));
        settled.After(1).ShouldBe(new ImportPosition(2, 0));
        settled.Unread().ShouldBe([1, 2]);
    }

    [Fact]
    public void Finding_out_what_the_files_are_is_a_tenth_of_the_progress_and_reading_them_is_the_rest()
    {
        After(Opened, Queued).Progress(0.5).ShouldBe(0.05, 1e-9);
        var settled = After(Opened, Queued, new FileRecognised(0, "A", "h0"), new FileRefused(1, "No."), new ReadingOrdered([0]));
        settled.Progress(1).ShouldBe(0.1, 1e-9);
        ImportState.Evolve(settled, new RowsRecorded(0, new ImportPosition(0, 9), 9, 9, 0, 0, 150, []))!.Progress(1).ShouldBe(0.55, 1e-9);
    }

    [Fact]
    public void A_completed_import_is_done_and_says_when()
    {
        var state = After(Opened, Queued, new ImportCompleted(Evening));
        (state.Status, state.FinishedAt, state.Progress()).ShouldBe((ImportStatus.Completed, Evening, 1.0));
    }

    [Fact]
    public void A_refused_import_says_why()
    {
        var state = After(Opened, Queued, new ImportRefused("None of the files was recognised.", Evening));
        (state.Status, state.Problem).ShouldBe((ImportStatus.Refused, "None of the files was recognised."));
    }

    [Fact]
    public void A_long_value_is_cut_to_200_characters_and_not_within_one()
    {
        RowRejection.Of("f", 1, "c", new string('x', 300), "r").Value.Length.ShouldBe(200);
        RowRejection.Of("f", 1, "c", new string('x', 199) + "🏺🏺", "r").Value.ShouldBe(new string('x', 199));
    }

    [Fact]
    public void A_value_is_kept_in_a_form_that_the_database_can_hold() =>
        RowRejection.Of("f", 1, "c", "a\0b\uFFFEc", "r").Value.ShouldBe("a\uFFFDb\uFFFDc");
}
