using CreatorIntel.Ingestion.Domain;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Domain;

public sealed class PostDeciderTests
{
    [Fact]
    public void A_new_post_is_published_and_observed_at_the_instant_of_recording() =>
        PostDecider.Decide(null, Post(), Noon).Events.ShouldBe(
        [
            new PostPublished("0007", "0042", "IMAGE", Published, "Hello", null, Noon, Row(2)),
            new PostObserved("0042", new PostMetrics(Likes: 10, Reach: 100), Noon, Noon, Row(2)),
        ]);

    [Fact]
    public void Lifetime_totals_that_equal_the_latest_are_unchanged()
    {
        var (state, _) = Record([Post()], Noon);
        PostDecider.Decide(state, Post(), Evening).Events.ShouldBeEmpty();
    }

    [Fact]
    public void Lifetime_totals_that_differ_are_observed_now()
    {
        var (state, _) = Record([Post()], Noon);
        PostDecider.Decide(state, Post(likes: 12), Evening).Events.ShouldHaveSingleItem()
            .ShouldBeOfType<PostObserved>().ObservedAt.ShouldBe(Evening);
    }

    [Fact]
    public void Lifetime_totals_that_return_to_an_earlier_value_are_a_new_observation()
    {
        var (state, _) = Record([Post()], Noon);
        (state, _) = Record([Post(likes: 12, file: "tuesday.csv")], Noon.AddHours(1), state);
        PostDecider.Decide(state, Post(likes: 10, file: "wednesday.csv"), Evening).Events.Count.ShouldBe(1);
    }

    [Fact]
    public void Totals_of_a_known_instant_are_recorded_once_even_if_later_ones_came_in_between()
    {
        var (state, _) = Record([Post(10, observedAt: Published.AddDays(1)), Post(12, observedAt: Published.AddDays(2))], Noon);
        PostDecider.Decide(state, Post(10, observedAt: Published.AddDays(1)), Evening).Events.ShouldBeEmpty();
    }

    [Fact]
    public void Restated_totals_of_a_known_instant_are_a_new_observation()
    {
        var (state, _) = Record([Post(10, observedAt: Published.AddDays(1))], Noon);
        PostDecider.Decide(state, Post(9, observedAt: Published.AddDays(1)), Evening).Events.ShouldHaveSingleItem()
            .ShouldBe(new PostObserved("0042", new PostMetrics(Likes: 9, Reach: 100), Published.AddDays(1), Evening, Row(2)));
    }

    [Fact]
    public void A_row_that_only_describes_is_no_observation() =>
        PostDecider.Decide(null, Post(likes: null), Noon).Events.ShouldHaveSingleItem().ShouldBeOfType<PostPublished>();

    [Fact]
    public void A_post_of_another_account_is_refused_and_the_refusal_names_that_account()
    {
        var (state, _) = Record([Post()], Noon);
        var decision = PostDecider.Decide(state, Post(likes: 99) with { Account = Account with { NativeId = "0043" } }, Evening);
        decision.Events.ShouldBeEmpty();
        decision.Refusal.ShouldBe(new RowRefusal(
            "post id", "0007", "The post belongs to the account '0042', but the file gives it to '0043'."));
    }

    [Fact]
    public void Totals_of_an_unknown_post_are_refused_where_the_row_does_not_say_when_it_was_published()
    {
        var decision = PostDecider.Decide(null, Post() with { PublishedAt = null }, Noon);
        decision.Events.ShouldBeEmpty();
        decision.Refusal!.Reason.ShouldBe("The post is not known yet, and the row does not say when it was published.");
    }

    [Fact]
    public void An_edited_caption_is_a_new_description_that_keeps_everything_else()
    {
        var (state, _) = Record([Post()], Noon);
        PostDecider.Decide(state, Post(caption: "Edited"), Evening).Events.ShouldBe(
            [new PostRedescribed("0042", "IMAGE", Published, "Edited", null, Evening, Row(2))]);
    }

    [Fact]
    public void What_a_source_does_not_tell_stays_as_it_is()
    {
        var (state, _) = Record([Post() with { Permalink = "https://example.org/p/7" }], Noon);
        var silent = Post() with { ContentType = null, Permalink = null, Caption = null };
        PostDecider.Decide(state, silent, Evening).Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_caption_that_returns_in_another_file_is_recorded_again()
    {
        var (state, _) = Record([Post(caption: "A", file: "monday.csv"), Post(caption: "B", file: "tuesday.csv")], Noon);
        (state, _) = Record([Post(caption: "A", file: "wednesday.csv")], Evening, state);
        state!.Description.Caption.ShouldBe("A");
    }

    [Fact]
    public void Two_captions_in_one_file_do_not_take_turns_when_it_is_imported_again()
    {
        PostRow[] rows = [Post(caption: "A", row: 2), Post(caption: "B", row: 3)];
        var (state, _) = Record(rows, Noon);
        var (again, events) = Record(rows, Evening, state);
        events.ShouldBeEmpty();
        again!.Description.Caption.ShouldBe("B");
    }

    [Fact]
    public void A_caption_that_a_call_gives_again_after_another_is_in_force_again()
    {
        var source = Source.Of(new ApiCall("con-1", "An API", "GET /posts"));
        var (state, _) = Record([Post(caption: "A") with { Source = source }, Post(caption: "B") with { Source = source }], Noon);
        var (again, _) = Record([Post(caption: "A") with { Source = source }], Evening, state);
        again!.Description.Caption.ShouldBe("A");
    }

    [Fact]
    public void A_description_that_was_recorded_earlier_does_not_replace_a_later_one()
    {
        var (state, _) = Record([Post(caption: "New", recordedAt: Published.AddDays(2))], Noon);
        var (after, events) = Record([Post(null, "Old", recordedAt: Published.AddDays(1))], Noon, state);
        events.ShouldHaveSingleItem().ShouldBeOfType<PostRedescribed>().RecordedAt.ShouldBe(Published.AddDays(1));
        after!.Description.Caption.ShouldBe("New");
    }

    [Fact]
    public void A_removed_post_is_removed_once()
    {
        var (state, events) = Record([Post(), Post(null) with { Removed = true }], Noon);
        events[^1].ShouldBe(new PostRemoved("0042", Noon, Row(2)));
        state!.RemovedAt.ShouldBe(Noon);
        PostDecider.Decide(state, Post(null) with { Removed = true }, Evening).Events.ShouldBeEmpty();
    }
}
