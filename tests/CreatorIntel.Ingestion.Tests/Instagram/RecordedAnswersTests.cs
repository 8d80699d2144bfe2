using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Instagram;
using CreatorIntel.Ingestion.Instagram.Steps;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Tests.Instagram;

public sealed class RecordedAnswersTests
{
    private static readonly RowAccount Account = new("instagram", "0", "Marisol", "Europe/Lisbon", Synthetic: false);

    [Fact]
    public void A_page_of_posts_has_every_type_with_its_time_although_the_offset_has_no_colon()
    {
        var page = MediaListing.Read(Recorded.Json("media_page_excerpt"), Reader);

        page.Rejected.ShouldBeEmpty();
        page.After.ShouldBeNull();
        page.Media.Select(media => media.ContentType).ShouldBe(["VIDEO", "VIDEO", "VIDEO", "VIDEO", "VIDEO", "CAROUSEL_ALBUM", "IMAGE", "IMAGE"]);
        var first = page.Media[0];
        (first.Id, first.ProductType, first.Likes, first.Comments).ShouldBe(("84386203808767123", "REELS", 12, 2));
        first.PublishedAt.ShouldBe(new DateTimeOffset(2023, 6, 12, 19, 20, 2, TimeSpan.Zero));
    }

    [Fact]
    public void Children_of_a_carousel_are_no_posts()
    {
        var page = MediaListing.Read(Recorded.Json("media_page_excerpt"), Reader);

        page.Media.ShouldNotContain(media => media.Id == "07608776690540123");
    }

    [Fact]
    public void A_story_is_listed_without_comments_which_are_not_zero()
    {
        var story = MediaListing.Read(Recorded.Json("stories"), Reader).Media.ShouldHaveSingleItem();

        (story.ContentType, story.Likes, story.Comments).ShouldBe(("STORY", 0L, null));
    }

    [Fact]
    public void Retired_metrics_of_a_reel_keep_their_names()
    {
        var metrics = GraphMetrics.OfPost(GraphValue.In(Recorded.Json("media_insights_for_reels")));

        (metrics.Likes, metrics.Comments, metrics.Reach, metrics.Saves, metrics.Shares).ShouldBe((108, 7, 2006, 7, 1));
        (metrics.Views, metrics.Impressions, metrics.Follows).ShouldBe((null, null, null));
        metrics.Other.ShouldBe(new Dictionary<string, double>
        {
            ["ig_reels_avg_watch_time"] = 12549,
            ["ig_reels_video_view_total_time"] = 30017581,
            ["plays"] = 2385,
            ["ig_reels_aggregated_all_plays_count"] = 383,
            ["clips_replays_count"] = 102,
        }, ignoreOrder: true);
    }

    [Fact]
    public void Impressions_of_a_carousel_are_not_taken_for_views()
    {
        var metrics = GraphMetrics.OfPost(GraphValue.In(Recorded.Json("media_insights_for_carousel_album")));

        (metrics.Impressions, metrics.Views, metrics.Reach, metrics.Saves).ShouldBe((11000, null, 8500, 250));
        metrics.Other.ShouldBe(new Dictionary<string, double> { ["video_views"] = 6000 });
    }

    [Fact]
    public void A_story_has_replies_and_visits_beside_its_counts()
    {
        var metrics = GraphMetrics.OfPost(GraphValue.In(Recorded.Json("story_insights_happy_path")));

        (metrics.Impressions, metrics.Reach, metrics.Follows, metrics.Shares, metrics.Likes).ShouldBe((105, 105, 5, 0, null));
        metrics.Other.ShouldBe(new Dictionary<string, double> { ["replies"] = 0, ["profile_visits"] = 23, ["total_interactions"] = 4 }, ignoreOrder: true);
    }

    [Fact]
    public void How_people_left_a_story_is_told_by_its_parts()
    {
        var recorded = Recorded.Json("navigation_for_story_transformed").GetProperty("data")[0];
        var results = recorded.GetProperty("value").EnumerateObject()
            .Select(part => new { dimension_values = new[] { part.Name }, value = part.Value.GetInt32() });
        var answer = JsonSerializer.SerializeToElement(new
        {
            data = new[] { new { name = "navigation", total_value = new { breakdowns = new[] { new { dimension_keys = new[] { recorded.GetProperty("breakdown").GetString() }, results } } } } },
        });

        var metrics = GraphMetrics.OfPost(GraphValue.In(answer));

        metrics.Other.ShouldBe(new Dictionary<string, double>
        {
            ["navigation_tap_forward"] = 2,
            ["navigation_tap_back"] = 1,
            ["navigation_tap_exit"] = 2,
            ["navigation_swipe_forward"] = 4,
        }, ignoreOrder: true);
    }

    [Fact]
    public void The_end_of_a_day_in_Pacific_time_closes_the_day_before()
    {
        var reach = GraphValue.In(Recorded.Json("user_insights_day")).Single(value => value.Metric == "reach");

        PacificDays.ClosedBy(reach.EndTime!.Value).ShouldBe(new DateOnly(2024, 1, 14));
    }

    [Fact]
    public void New_followers_of_a_day_are_not_taken_for_their_total()
    {
        var metrics = GraphMetrics.OfDay(GraphValue.In(Recorded.Json("user_insights_day")));

        (metrics.Followers, metrics.Reach).ShouldBe((null, 500));
        metrics.Other.ShouldBe(new Dictionary<string, double> { ["follower_count"] = 1000 });
    }

    [Fact]
    public void Followers_who_are_online_are_kept_by_the_hour()
    {
        var values = GraphValue.In(Recorded.Json("user_insights_lifetime_online_followers"));

        values.Count.ShouldBe(24);
        values.Single(value => value.Name == "online_followers_23").Value.ShouldBe(2400);
    }

    [Fact]
    public void An_audience_is_read_by_age_and_gender()
    {
        var people = AudienceStep.PeopleIn(GraphValue.In(Recorded.Json("user_lifetime_insights_age_gender")));

        people.ShouldBe(new Dictionary<string, double>
        {
            ["18-24,F"] = 10,
            ["18-24,M"] = 7,
            ["18-24,U"] = 1,
            ["25-34,F"] = 25,
            ["25-34,M"] = 19,
            ["25-34,U"] = 2,
        }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("X-Business-Use-Case-Usage", 1, null)]
    [InlineData("X-Business-Use-Case-Usage-throttled", 95, 19)]
    public void The_usage_of_a_business_is_the_highest_percentage_and_the_wait(string recorded, double percent, int? minutes)
    {
        var header = Recorded.Json("rate_limit_headers").GetProperty(recorded).GetRawText();

        var usage = GraphUsage.Of(new Dictionary<string, string> { ["x-business-use-case-usage"] = header });

        (usage.Percent, usage.Wait).ShouldBe((percent, minutes is { } wait ? TimeSpan.FromMinutes(wait) : null));
    }

    [Fact]
    public void The_usage_of_an_app_is_its_highest_percentage()
    {
        var header = Recorded.Json("rate_limit_headers").GetProperty("X-App-Usage").GetRawText();

        GraphUsage.Of(new Dictionary<string, string> { ["x-app-usage"] = header }).ShouldBe(new GraphUsage(16, null));
    }

    [Theory]
    [InlineData("error_100_subcode_33", GraphMiss.Gone)]
    [InlineData("error_100_subcode_2108006", GraphMiss.BeforeConversion)]
    [InlineData("error_100_views_not_supported_pr62902", GraphMiss.Unsupported)]
    internal void An_error_of_one_object_or_metric_does_not_end_a_sync(string recorded, GraphMiss expected)
    {
        GraphVerdict.Of(Recorded.Error(recorded), GraphError.Of(Recorded.Json(recorded))).ShouldBe(expected);
    }

    [Fact]
    public void A_missing_permission_is_said_in_words_that_name_it()
    {
        const string name = "error_code_10_permission";

        var fault = Should.Throw<SourceException>(() => GraphVerdict.Of(Recorded.Error(name), GraphError.Of(Recorded.Json(name))));

        fault.Fault.ShouldBe(SourceFault.Permission);
        fault.Message.ShouldContain("instagram_manage_insights");
    }

    [Fact]
    public void The_metric_that_is_not_supported_is_the_one_that_the_message_names()
    {
        var message = GraphError.Of(Recorded.Json("error_100_views_not_supported_pr62902"))!.Message;

        GraphCapabilities.NamedIn(message, ["reach", "saved", "views"]).ShouldBe(["views"]);
    }

    [Fact]
    public void The_last_numbers_of_a_story_arrive_by_themselves()
    {
        var body = Recorded.Text("webhook_story_insights");
        var webhook = new GraphWebhook();

        var row = webhook.RowsOf(body, Account, "con-1", DateTimeOffset.UnixEpoch.AddYears(60)).ShouldHaveSingleItem().ShouldBeOfType<PostOutcome>().Row;

        webhook.AccountsIn(body).ShouldBe(["0"]);
        (row.PostId, row.ObservedAt).ShouldBe(("17887498072083520", DateTimeOffset.FromUnixTimeSeconds(1695062294)));
        (row.Metrics.Impressions, row.Metrics.Reach).ShouldBe((444, 44));
        row.Metrics.Other.ShouldBe(new Dictionary<string, double> { ["taps_forward"] = 4, ["taps_back"] = 3, ["exits"] = 3, ["replies"] = 0 }, ignoreOrder: true);
    }

    [Fact]
    public void A_notice_of_another_account_has_nothing_for_this_one()
    {
        new GraphWebhook().RowsOf(Recorded.Text("webhook_story_insights"), Account with { NativeId = "1" }, "con-1", DateTimeOffset.UnixEpoch).ShouldBeEmpty();
    }

    private static CellReader Reader(long position) =>
        new(new ImportContext("", "GET /me/media", "", Account, TimeZoneInfo.Utc), position);
}
