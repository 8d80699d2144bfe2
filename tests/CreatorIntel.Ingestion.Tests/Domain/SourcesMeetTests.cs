using CreatorIntel.Ingestion.Domain;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Domain;

/// <summary>A post that an export and a platform's API both tell of: exports give the minute and no more.</summary>
public sealed class SourcesMeetTests
{
    private static readonly DateTimeOffset Second = Published.AddSeconds(27);

    private static readonly PostRow Export = Post(likes: 10, caption: "Hello");

    private static readonly PostRow Call = Export with
    {
        PublishedAt = Second,
        Permalink = "https://example.org/p/7",
        Metrics = new PostMetrics(Likes: 10, Reach: 100, Other: new Dictionary<string, double> { ["total_interactions"] = 12 }),
        Source = Source.Of(new ApiCall("con-1", "Instagram Graph API v26.0", "GET /0007")),
    };

    [Fact]
    public void A_minute_says_nothing_new_of_a_post_whose_second_is_known()
    {
        var (state, _) = Record([Call], Noon);
        Record([Export], Evening, state).Events.OfType<PostRedescribed>().ShouldBeEmpty();
    }

    [Fact]
    public void A_second_replaces_the_minute()
    {
        var state = RecordInTurn(Export, Call);
        state!.Description.PublishedAt.ShouldBe(Second);
    }

    [Fact]
    public void Another_minute_is_another_time()
    {
        var state = RecordInTurn(Call, Export with { PublishedAt = Published.AddMinutes(1) });
        state!.Description.PublishedAt.ShouldBe(Published.AddMinutes(1));
    }

    [Fact]
    public void Another_second_of_a_known_minute_is_a_correction()
    {
        var state = RecordInTurn(Call, Call with { PublishedAt = Second.AddSeconds(1) });
        state!.Description.PublishedAt.ShouldBe(Second.AddSeconds(1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_export_and_the_same_answer_in_turns_settle(bool exportFirst)
    {
        PostRow[] rows = exportFirst ? [Export, Call] : [Call, Export];
        var state = RecordInTurn([.. rows, .. rows]);
        Record([.. rows, .. rows], Evening, state).Events.ShouldBeEmpty();
    }

    [Fact]
    public void An_old_export_does_not_bring_back_a_caption_that_was_edited_since()
    {
        var state = RecordInTurn(Export, Call with { Caption = "Edited" }, Export);
        state!.Description.Caption.ShouldBe("Edited");
    }

    [Fact]
    public void An_old_export_does_not_bring_back_totals_that_have_grown_since()
    {
        var state = RecordInTurn(Export, Call with { Metrics = new PostMetrics(Likes: 12) });
        Record([Export], Evening, state).Events.ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_that_returns_to_an_earlier_caption_is_what_is_so_now()
    {
        var state = RecordInTurn(Call, Call with { Caption = "Edited" }, Call);
        state!.Description.Caption.ShouldBe("Hello");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    public void A_day_says_nothing_new_of_a_post_whose_time_of_that_day_is_known(int hour)
    {
        // Midnight in Lisbon, in summer.
        var day = Export with { PublishedAt = new DateTimeOffset(2026, 8, 19, 23, 0, 0, TimeSpan.Zero) };
        var known = Call with { PublishedAt = day.PublishedAt.Value.AddHours(hour).AddSeconds(27) };
        RecordInTurn(day, known, day with { Source = Row(2, "other.csv") })!.Description.PublishedAt.ShouldBe(known.PublishedAt.Value);
    }

    [Fact]
    public void A_local_time_that_the_clocks_show_twice_says_nothing_against_either_instant()
    {
        // In Lisbon it is 01:44 both at 00:44 and at 01:44 UTC of the 25th of October 2026: an export is read as the first.
        var first = new DateTimeOffset(2026, 10, 25, 0, 44, 0, TimeSpan.Zero);
        var second = first.AddHours(1).AddSeconds(27);
        var (export, call) = (Export with { PublishedAt = first }, Call with { PublishedAt = second });

        RecordInTurn(call, export)!.Description.PublishedAt.ShouldBe(second);
        RecordInTurn(export, call)!.Description.PublishedAt.ShouldBe(second);
        RecordInTurn(export, call, export with { Source = Row(2, "other.csv") })!.Description.PublishedAt.ShouldBe(second);
    }

    [Fact]
    public void The_same_time_an_hour_later_is_another_time_on_any_other_day()
    {
        var moved = Export with { PublishedAt = Published.AddHours(1) };
        RecordInTurn(Call, moved)!.Description.PublishedAt.ShouldBe(moved.PublishedAt.Value);
    }

    /// <summary>Records rows one after the other, a minute apart.</summary>
    private static PostState? RecordInTurn(params PostRow[] rows)
    {
        PostState? state = null;
        for (var i = 0; i < rows.Length; i++) (state, _) = Record([rows[i]], Noon.AddMinutes(i), state);
        return state;
    }
}
