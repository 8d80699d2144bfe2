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
        state.Files.ShouldBe([new ImportFile("a.csv", 300, 300, "Day02 posts CSV", "ab12"), new ImportFile("b.csv", 100)]);
        state.Progress().ShouldBe(0.75);
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
