using CreatorIntel.FakePlatforms.Graph;
using CreatorIntel.FakePlatforms.Script;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Instagram;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Tests.Sync;

namespace CreatorIntel.Ingestion.Tests.Instagram;

public sealed class GraphSyncTests : IAsyncLifetime
{
    private const string Base = "/graph/v26.0";
    private const string AccountPath = $"{Base}/17841400000000300";
    private static readonly RowAccount Account = new("instagram", GraphWorld.AccountId, null, "Europe/Lisbon", Synthetic: false);
    private static readonly TimeZoneInfo Lisbon = TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon");

    private FakeServer _server = null!;
    private FacebookLoginConnector _connector = null!;

    private DateTimeOffset Now => _server.Clock.Now;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeServer.StartAsync();
        _connector = new FacebookLoginConnector(_server.Clock);
        _server.Get<GraphWorld>().Now.ShouldBe(FakeServer.Now);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_account_of_the_page_that_has_one_is_found_with_what_the_token_may_do()
    {
        var identity = await _connector.IdentifyAsync(Calls(), TestContext.Current.CancellationToken);

        (identity.NativeId, identity.Name).ShouldBe((GraphWorld.AccountId, GraphWorld.Name));
        identity.Scopes.ShouldBe(["instagram_basic", "instagram_manage_insights", "pages_show_list", "pages_read_engagement"]);
        identity.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_may_write_is_warned_of()
    {
        var identity = await _connector.IdentifyAsync(Calls(GraphAccess.WritingToken), TestContext.Current.CancellationToken);

        identity.Warnings.ShouldHaveSingleItem().ShouldContain("instagram_content_publish");
    }

    [Fact]
    public async Task Signed_in_by_Instagram_the_account_has_the_id_that_exports_give()
    {
        var login = new InstagramLoginConnector(_server.Clock);

        var identity = await login.IdentifyAsync(LoginCalls(login), TestContext.Current.CancellationToken);

        identity.NativeId.ShouldBe(GraphWorld.AccountId);
    }

    [Fact]
    public async Task A_token_by_Instagram_is_renewed_for_60_days()
    {
        var login = new InstagramLoginConnector(_server.Clock);

        var renewed = await login.RefreshAsync(new SourceToken(GraphAccess.LoginToken), LoginCalls(login), TestContext.Current.CancellationToken);

        renewed.ShouldBe(new RefreshedToken(new SourceToken(GraphAccess.RenewedToken), Now.AddDays(60)));
    }

    [Fact]
    public async Task Both_ways_to_sign_in_bring_the_same_events()
    {
        var login = new InstagramLoginConnector(_server.Clock);
        var byInstagram = new Recording(login, LoginCalls(login), Account, Lisbon);

        await byInstagram.SyncAsync(Now);
        var byFacebook = await SyncedAsync();

        byInstagram.Of<PostObserved>().Select(e => e.Metrics).ShouldBe(byFacebook.Of<PostObserved>().Select(e => e.Metrics));
        byInstagram.Of<AccountDayObserved>().Select(e => (e.Day, e.Metrics)).ShouldBe(byFacebook.Of<AccountDayObserved>().Select(e => (e.Day, e.Metrics)));
    }

    [Fact]
    public async Task The_first_sync_brings_every_post_and_story_and_measures_each_once()
    {
        var recording = await SyncedAsync();

        recording.Of<PostPublished>().Count().ShouldBe(302);
        MeasuredPosts(recording).Count().ShouldBe(302);
        MeasuredPosts(recording).ShouldBeUnique();
        recording.Of<PostObserved>().Count().ShouldBe(302);
    }

    [Fact]
    public async Task A_reel_has_its_totals_and_its_watch_time()
    {
        var recording = await SyncedAsync();

        // Post 2: reach 400 + 2 x 137 = 674, views 3/2 of it, likes 5 % of it.
        var metrics = MetricsOf(recording, "17910000000000002");
        (metrics.Reach, metrics.Views, metrics.Likes, metrics.Comments, metrics.Shares, metrics.Saves).ShouldBe((674, 1011, 33, 2, 2, 2));
        (metrics.Follows, metrics.Impressions).ShouldBe((null, null));
        metrics.Other.ShouldBe(new Dictionary<string, double>
        {
            ["total_interactions"] = 39,
            ["ig_reels_avg_watch_time"] = 4002,
            ["ig_reels_video_view_total_time"] = 4002 * 674,
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_post_is_described_as_the_listing_has_it()
    {
        var recording = await SyncedAsync();

        // 7.2 hours for each post before now: the second is 14.4 hours old.
        var post = recording.Of<PostPublished>().Single(e => e.PostId == "17910000000000001");
        post.PublishedAt.ShouldBe(new DateTimeOffset(2026, 11, 2, 23, 56, 0, TimeSpan.Zero));
        (post.ContentType, post.Permalink).ShouldBe(("CAROUSEL_ALBUM", "https://www.instagram.com/p/Fake0001/"));
        post.Caption.ShouldBe("Post 1\nover two lines, with a comma 🌿 #fake");
        post.Source.Call.ShouldBe(new ApiCall("con-1", "Instagram Graph API v26.0", $"GET /{GraphWorld.AccountId}/media"));
    }

    [Fact]
    public async Task Followers_are_the_total_of_today_in_the_accounts_zone()
    {
        var recording = await SyncedAsync();

        var day = recording.Of<AccountDayObserved>().Single(e => e.Metrics.Followers is not null);
        (day.Day, day.Metrics.Followers).ShouldBe((new DateOnly(2026, 11, 3), 12_480));
    }

    [Fact]
    public async Task Ninety_days_of_reach_and_of_totals_are_brought_one_day_each()
    {
        var recording = await SyncedAsync();

        var days = Enumerable.Range(1, 90).Select(ago => new DateOnly(2026, 11, 3).AddDays(-ago)).ToArray();
        recording.Of<AccountDayObserved>().Where(e => e.Metrics.Reach is not null).Select(e => e.Day).ShouldBe(days, ignoreOrder: true);
        recording.Of<AccountDayObserved>().Where(e => e.Metrics.Views is not null).Select(e => e.Day).ShouldBe(days, ignoreOrder: true);
    }

    [Fact]
    public async Task A_day_is_that_which_its_end_in_Pacific_time_closes()
    {
        var recording = await SyncedAsync();

        // Day 739889 of the calendar: remainder 3 of 7, reach 900 + 3 x 40.
        var day = new DateOnly(2026, 10, 1);
        recording.Of<AccountDayObserved>().Single(e => e.Day == day && e.Metrics.Reach is not null).Metrics.Reach.ShouldBe(1020);
        var totals = recording.Of<AccountDayObserved>().Single(e => e.Day == day && e.Metrics.Views is not null).Metrics;
        totals.Views.ShouldBe(2040);
        totals.Other!["follows_and_unfollows_non_follower"].ShouldBe(2);
    }

    [Fact]
    public async Task The_audience_is_brought_by_each_breakdown_for_followers_and_engaged()
    {
        var recording = await SyncedAsync();

        recording.Of<AudienceObserved>().Count().ShouldBe(10);
        var genders = recording.Of<AudienceObserved>().Single(e => e is { Audience: "followers", Breakdown: "gender" });
        genders.Values.ShouldBe(new Dictionary<string, double> { ["F"] = 7100, ["M"] = 4300, ["U"] = 600 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_story_that_too_few_people_saw_is_no_error()
    {
        var recording = await SyncedAsync();

        MetricsOf(recording, "17920000000000000").Views.ShouldBe(210);
        MetricsOf(recording, "17920000000000001").Views.ShouldBeNull();
    }

    [Fact]
    public async Task An_unsupported_metric_is_found_once_and_not_asked_for_again()
    {
        var recording = await SyncedAsync();

        recording.Refusals.ShouldBe(
        [
            "VIDEO/FEED/v26.0/views", "CAROUSEL_ALBUM/FEED/v26.0/profile_activity", "ACCOUNT/DAY/v26.0/reposts",
            $"before-conversion/{_server.Get<GraphWorld>().Posts[296].PublishedAt:O}",
        ], ignoreOrder: true);
        var videos = _server.Get<GraphWorld>().Posts.Where(post => post is { MediaType: "VIDEO", ProductType: "FEED" }).Select(post => $"{Base}/{post.Id}/insights").ToHashSet();
        _server.Requests.To().Count(request => videos.Contains(request.Path) && request.Query.Contains("views")).ShouldBe(1);
    }

    [Fact]
    public async Task What_halving_a_group_found_out_is_one_observation_with_all_the_rest()
    {
        var recording = await SyncedAsync();

        // Post 1, a carousel, is the first of its kind: reach 537, likes 4 % of it.
        var metrics = MetricsOf(recording, "17910000000000001");
        (metrics.Reach, metrics.Views, metrics.Likes, metrics.Follows).ShouldBe((537, 805, 21, 1));
        metrics.Other!.Keys.ShouldBe(["profile_visits", "total_interactions"], ignoreOrder: true);
    }

    [Fact]
    public async Task Posts_older_than_the_business_account_have_the_totals_of_the_listing()
    {
        var recording = await SyncedAsync();

        // Post 299: reach 400 + 299 x 137 mod 900 = 863, likes 7 % of it, comments 299 mod 13.
        MetricsOf(recording, "17910000000000299").ShouldBe(new PostMetrics(Likes: 60, Comments: 0));
        _server.Requests.To($"{Base}/17910000000000299").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_page_with_a_next_is_not_the_end()
    {
        await SyncedAsync();

        // Six pages of 50 posts, and the empty one.
        _server.Requests.To($"{AccountPath}/media").Count.ShouldBe(7);
    }

    [Fact]
    public async Task The_token_is_in_the_header_alone()
    {
        await SyncedAsync();

        _server.Requests.To("/graph").ShouldAllBe(request => request.Headers.Contains("Authorization") && !request.Query.Contains("token"));
    }

    [Fact]
    public async Task Syncing_again_at_once_asks_for_no_post_and_records_nothing()
    {
        var recording = await SyncedAsync();
        var before = recording.Events.Count;
        _server.Requests.Clear();

        await recording.SyncAsync(Now);

        recording.Events.Count.ShouldBe(before);
        _server.Requests.To(Base).ShouldNotContain(request => request.Path.Contains("/1791"));
    }

    [Fact]
    public async Task An_hour_later_posts_of_two_days_and_stories_are_measured_again()
    {
        var recording = await SyncedAsync();
        _server.Requests.Clear();
        _server.Clock.Now = Now.AddHours(1);

        await recording.SyncAsync(Now);

        // Six posts are younger than two days: one for each 7.2 hours.
        _server.Requests.To(Base).Where(request => request.Path.EndsWith("/insights", StringComparison.Ordinal)).Select(request => request.Path[(Base.Length + 1)..^9])
            .ShouldBe([.. Enumerable.Range(0, 6).Select(n => $"1791000000000000{n}"), "17920000000000000", "17920000000000001"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_day_later_only_days_that_could_have_changed_are_asked_for()
    {
        var recording = await SyncedAsync();
        _server.Requests.Clear();
        _server.Clock.Now = Now.AddDays(1);

        await recording.SyncAsync(Now);

        // The sync before was on the 3rd at 14:20: the 1st and 2nd were not settled, and the 3rd is new.
        _server.Requests.To($"{AccountPath}/insights").Count(request => request.Query.Contains("metric=views")).ShouldBe(3);
    }

    [Fact]
    public async Task What_did_not_change_is_not_recorded_again()
    {
        _server.Clock.Now = Now.AddDays(3);
        var recording = await SyncedAsync();
        var before = recording.Of<PostObserved>().Count();
        _server.Clock.Now = Now.AddDays(8);

        await recording.SyncAsync(Now);

        recording.Of<PostObserved>().Count().ShouldBe(before);
    }

    [Fact]
    public async Task A_post_that_is_gone_from_the_listing_and_by_its_id_is_removed()
    {
        var recording = await SyncedAsync();
        _server.Clock.Now = Now.AddDays(1);
        _server.Script(
            new Mishap($"{AccountPath}/media", Status: 200, Body: """{"data":[]}"""),
            new Mishap($"{Base}/17910000000000003", Status: 400, Body: Recorded.Text("error_100_subcode_33")));

        await recording.SyncAsync(Now);

        recording.Of<PostRemoved>().ShouldHaveSingleItem().Source.Call!.Request.ShouldBe("GET /17910000000000003");
    }

    [Fact]
    public async Task A_post_whose_insights_alone_are_missing_is_not_removed()
    {
        _server.Script(new Mishap($"{Base}/17910000000000003/insights", Status: 400, Body: Recorded.Text("error_100_subcode_33")));

        var recording = await SyncedAsync();

        recording.Of<PostRemoved>().ShouldBeEmpty();
        MetricsOf(recording, "17910000000000003").Reach.ShouldBeNull();
    }

    [Fact]
    public async Task A_competitor_has_public_numbers_and_is_marked()
    {
        var recording = new Recording(_connector, Calls(), Account, Lisbon, "rival.studio", "nobody.at.all", "x){id}");

        await recording.SyncAsync(Now);

        recording.Of<AccountConnected>().Single(e => e.NativeId == "17841400000000999").Competitor.ShouldBeTrue();
        recording.Of<AccountDayObserved>().ShouldContain(e => e.Metrics.Followers == 8_800);
        recording.Rows.OfType<PostOutcome>().Where(post => post.Row.Account.Competitor).Select(post => post.Row.Metrics)
            .ShouldBe([new PostMetrics(Likes: 90, Comments: 4), new PostMetrics(Likes: 91, Comments: 5), new PostMetrics(Likes: 92, Comments: 6)]);
        recording.Rows.OfType<RejectedOutcome>().Select(row => row.Rejection.Value).ShouldBe(["nobody.at.all", "x){id}"]);
    }

    [Fact]
    public async Task At_95_percent_no_call_is_made_before_the_wait_is_over()
    {
        _server.Script(new Mishap(
            AccountPath, Status: 200, Body: """{"username":"fake.creator","followers_count":12480}""",
            Headers: new Dictionary<string, string> { ["X-App-Usage"] = """{"call_count":96}""" }));
        var recording = NewRecording();
        await recording.PageAsync(Now);
        var calls = _server.Requests.To(Base).Count;

        var fault = await Should.ThrowAsync<SourceException>(() => recording.PageAsync(Now));

        (fault.Fault, fault.Wait).ShouldBe((SourceFault.Throttled, TimeSpan.FromMinutes(10)));
        _server.Requests.To(Base).Count.ShouldBe(calls);
        _server.Clock.Now = Now.AddMinutes(10);
        await recording.PageAsync(FakeServer.Now);
        _server.Requests.To(Base).Count.ShouldBe(calls + 1);
    }

    [Fact]
    public async Task A_wait_that_is_asked_for_among_several_calls_keeps_what_they_brought_and_is_obeyed()
    {
        _server.Script(new Mishap(
            $"{Base}/17910000000000004/insights", Status: 429, Headers: new Dictionary<string, string> { ["Retry-After"] = "60" }));
        var recording = NewRecording();

        var fault = await Should.ThrowAsync<SourceException>(() => recording.SyncAsync(Now));

        (fault.Fault, fault.Wait).ShouldBe((SourceFault.Throttled, TimeSpan.FromSeconds(60)));
        MeasuredPosts(recording).ShouldContain("17910000000000003");
        _server.Requests.To($"{Base}/17910000000000004").Count.ShouldBe(1);
        _server.Clock.Now = Now.AddSeconds(60);
        await recording.SyncAsync(FakeServer.Now);
        MeasuredPosts(recording).ShouldBeUnique();
    }

    [Fact]
    public async Task Ninety_days_and_300_posts_with_everything_going_wrong_are_recorded_once_each()
    {
        _server.Script(
            new Mishap($"{Base}/17910000000000020/insights", Status: 429, Headers: new Dictionary<string, string> { ["Retry-After"] = "60" }),
            new Mishap($"{Base}/17910000000000090/insights", Status: 400, Body: """{"error":{"message":"(#80002) There have been too many calls","code":80002}}""",
                Headers: new Dictionary<string, string> { ["X-Business-Use-Case-Usage"] = """{"1":[{"call_count":100,"estimated_time_to_regain_access":19}]}""" }),
            new Mishap($"{Base}/17910000000000123", Times: 2, Status: 400, Body: Recorded.Text("error_100_subcode_33")),
            new Mishap($"{Base}/17910000000000140/insights", Cut: true),
            new Mishap($"{Base}/17910000000000150/insights", Status: 200, Body: "{\"data\":[{\"na"),
            new Mishap($"{Base}/17910000000000160/insights", Status: 500, Body: """{"error":{"message":"An unknown error","code":1}}"""),
            new Mishap($"{Base}/17910000000000200/insights", Status: 400, Body: """{"error":{"message":"Error validating access token","code":190}}"""));
        var recording = NewRecording();

        var faults = await FaultsUntilCompleteAsync(recording);

        faults.Select(fault => fault.Fault).ShouldBe(
        [
            SourceFault.Throttled, SourceFault.Throttled, SourceFault.Transient, SourceFault.Transient, SourceFault.Transient, SourceFault.Token,
        ]);
        faults.Take(2).Select(fault => fault.Wait).ShouldBe([TimeSpan.FromSeconds(60), TimeSpan.FromMinutes(19)]);
        faults[^1].Message.ShouldBe("Instagram no longer accepts this token: it has expired or was withdrawn. Give the connection a new token.");
        recording.Of<PostRemoved>().Count().ShouldBe(1);
        MeasuredPosts(recording).ShouldBeUnique();
        MeasuredPosts(recording).Count().ShouldBe(301);
        recording.Of<PostObserved>().Count().ShouldBe(301);
        recording.Of<AccountDayObserved>().Select(e => (e.Day, e.Metrics)).ShouldBeUnique();
    }

    [Fact]
    public async Task Stopped_anywhere_a_sync_goes_on_to_the_same_events()
    {
        var whole = await SyncedAsync();
        await using var server = await FakeServer.StartAsync();
        var connector = new FacebookLoginConnector(server.Clock);
        var calls = new PlainCalls(server, "graph/", connector, GraphAccess.Token);
        var interrupted = new Recording(connector, calls, Account, Lisbon);
        do
        {
            // Killed after the call and before the record: the page is asked for once more.
            await connector.FetchAsync(interrupted.Request(Now), calls, TestContext.Current.CancellationToken);
            await interrupted.PageAsync(Now);
        }
        while (interrupted.Cursor is not null);

        interrupted.Events.Select(e => e.ToString()).ShouldBe(whole.Events.Select(e => e.ToString()));
    }

    private static async Task<List<SourceException>> FaultsUntilCompleteAsync(Recording recording)
    {
        var faults = new List<SourceException>();
        while (faults.Count < 50)
        {
            try
            {
                await recording.SyncAsync(FakeServer.Now);
                return faults;
            }
            catch (SourceException e)
            {
                faults.Add(e);
            }
        }

        throw new InvalidOperationException("The sync never ends.");
    }

    private static IEnumerable<string> MeasuredPosts(Recording recording) => recording.Rows.OfType<PostOutcome>()
        .Where(post => !post.Row.Metrics.IsEmpty()).Select(post => post.Row.PostId);

    private static PostMetrics MetricsOf(Recording recording, string postId) =>
        recording.Rows.OfType<PostOutcome>().Single(post => post.Row.PostId == postId && !post.Row.Metrics.IsEmpty()).Row.Metrics;

    private async Task<Recording> SyncedAsync()
    {
        var recording = NewRecording();
        await recording.SyncAsync(Now);
        return recording;
    }

    private Recording NewRecording() => new(_connector, Calls(), Account, Lisbon);

    private PlainCalls Calls(string token = GraphAccess.Token) => new(_server, "graph/", _connector, token);

    private PlainCalls LoginCalls(InstagramLoginConnector login) => new(_server, "graph-instagram/", login, GraphAccess.LoginToken);
}
