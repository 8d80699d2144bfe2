using CreatorIntel.FakePlatforms.Script;
using CreatorIntel.FakePlatforms.TikTok;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Tests.Sync;
using CreatorIntel.Ingestion.TikTok;

namespace CreatorIntel.Ingestion.Tests.TikTok;

public sealed class TikTokTests : IAsyncLifetime
{
    private const string Path = "tiktok/";
    private const string ListPath = "/tiktok/v2/video/list/";
    private static readonly TimeZoneInfo Auckland = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland");
    private static readonly RowAccount Account = new("tiktok", TikTokData.Handle, TikTokData.DisplayName, "Pacific/Auckland", Synthetic: false);

    private FakeServer _server = null!;
    private TikTokConnector _connector = null!;

    private DateTimeOffset Now => _server.Clock.Now;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeServer.StartAsync();
        _connector = new TikTokConnector(_server.Clock);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_account_is_known_by_its_handle_as_in_exports()
    {
        var identity = await IdentifyAsync(TikTokPlatform.Token);

        identity.NativeId.ShouldBe("loom.and.light");
        identity.Name.ShouldBe("Loom & Light ✨");
        identity.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_may_not_see_the_handle_is_known_by_its_open_id_and_warned_of()
    {
        var identity = await IdentifyAsync(TikTokPlatform.BasicToken);

        identity.NativeId.ShouldBe("723f24d7-e717-40f8-a2b6-cb8464cd23b4");
        identity.Warnings.ShouldContain(warning => warning.Contains("user.info.profile"));
        identity.Warnings.ShouldContain(warning => warning.Contains("user.info.stats"));
    }

    [Fact]
    public async Task A_token_that_expired_is_dead()
    {
        var fault = await Should.ThrowAsync<SourceException>(() => IdentifyAsync(TikTokPlatform.DeadToken));

        fault.Fault.ShouldBe(SourceFault.Token);
        fault.Message.ShouldNotContain(TikTokPlatform.DeadToken);
    }

    [Fact]
    public async Task The_first_sync_brings_every_video_once()
    {
        var recording = await SyncedAsync();

        recording.Of<PostPublished>().Select(post => post.PostId).ShouldBe(
            _server.Get<TikTokData>().Videos.Select(video => video.Id), ignoreOrder: true);
        recording.Of<PostObserved>().Count().ShouldBe(130);
    }

    [Fact]
    public async Task A_page_has_at_most_20_videos()
    {
        await SyncedAsync();

        // 130 videos are 7 pages; a page that asks for more is refused.
        _server.Requests.To(ListPath).Count.ShouldBe(7);
    }

    [Fact]
    public async Task The_token_is_in_a_header_and_in_no_address()
    {
        await SyncedAsync();

        _server.Requests.To().ShouldAllBe(request => !request.Query.Contains("token") && !request.Body.Contains("act."));
        _server.Requests.To().ShouldAllBe(request => request.Headers.Contains("Authorization"));
    }

    [Fact]
    public async Task What_the_api_does_not_give_is_unavailable_and_not_zero()
    {
        var recording = await SyncedAsync();

        recording.Of<PostObserved>().ShouldAllBe(post => post.Metrics.Saves == null && post.Metrics.Reach == null);
        recording.Of<PostObserved>().ShouldAllBe(post => post.Metrics.Views != null && post.Metrics.Likes != null);
    }

    [Fact]
    public async Task Followers_are_a_sample_of_the_day_that_it_is_at_the_account()
    {
        var recording = await SyncedAsync();

        // 14:20 UTC on the 3rd is 03:20 on the 4th in Auckland.
        var day = recording.Of<AccountDayObserved>().ShouldHaveSingleItem();
        day.Day.ShouldBe(new DateOnly(2026, 11, 4));
        day.Metrics.Followers.ShouldBe(TikTokData.Followers(new DateOnly(2026, 11, 3)));
        day.Metrics.Other!["video_count"].ShouldBe(130);
    }

    [Fact]
    public async Task An_address_is_without_what_tells_who_asked()
    {
        var recording = await SyncedAsync();

        var newest = _server.Get<TikTokData>().Videos[0].Id;
        recording.Of<PostPublished>().Single(post => post.PostId == newest).Permalink
            .ShouldBe($"https://www.tiktok.com/@loom.and.light/video/{newest}");
    }

    [Fact]
    public async Task A_post_of_pictures_is_told_by_its_address()
    {
        var recording = Recorded(TikTokPlatform.Token);
        _server.Script(new Mishap(ListPath, Status: 200, Body:
            """{"data":{"videos":[{"id":"7","create_time":1761200000,"share_url":"https://www.tiktok.com/@loom.and.light/photo/7?utm_source=x"}],"has_more":false},"error":{"code":"ok"}}"""));

        await recording.SyncAsync(Now);

        recording.Of<PostPublished>().ShouldHaveSingleItem().ContentType.ShouldBe("CAROUSEL_ALBUM");
    }

    [Fact]
    public async Task Syncing_again_at_once_records_nothing_new()
    {
        var recording = await SyncedAsync();
        var before = recording.Events.Count;

        await recording.SyncAsync(Now);

        recording.Events.Count.ShouldBe(before);
    }

    [Fact]
    public async Task An_hour_later_only_fresh_videos_are_measured()
    {
        var recording = await SyncedAsync();
        var before = recording.Of<PostObserved>().Count();
        _server.Clock.Now = FakeServer.Now.AddHours(1);

        await recording.SyncAsync(Now);

        var fresh = _server.Get<TikTokData>().Videos.Count(video => Now - video.CreatedAt < TimeSpan.FromDays(2));
        fresh.ShouldBeGreaterThan(0);
        (recording.Of<PostObserved>().Count() - before).ShouldBe(fresh);
        _server.Requests.To("/tiktok/v2/video/query/").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_later_those_of_four_weeks_are_asked_for_by_their_ids()
    {
        var recording = await SyncedAsync();
        recording.Rows.Clear();
        _server.Clock.Now = FakeServer.Now.AddDays(1);

        await recording.SyncAsync(Now);

        var measured = recording.Rows.OfType<PostOutcome>().Select(outcome => outcome.Row.PostId).ToArray();
        var young = _server.Get<TikTokData>().Videos.Where(video => Now - video.CreatedAt < TimeSpan.FromDays(28)).Select(video => video.Id);
        measured.ShouldBe(young, ignoreOrder: true);
    }

    [Fact]
    public async Task A_week_later_all_are_measured()
    {
        var recording = await SyncedAsync();
        recording.Rows.Clear();
        _server.Clock.Now = FakeServer.Now.AddDays(7);

        await recording.SyncAsync(Now);

        recording.Rows.OfType<PostOutcome>().Count().ShouldBe(130);
    }

    [Fact]
    public async Task A_sync_that_was_cut_off_goes_on_with_the_page_that_was_not_recorded()
    {
        var recording = Recorded(TikTokPlatform.Token);
        _server.Script(new Mishap(ListPath, Skip: 3, Cut: true));

        (await Should.ThrowAsync<SourceException>(() => recording.SyncAsync(Now))).Fault.ShouldBe(SourceFault.Transient);
        await recording.SyncAsync(Now);

        recording.Of<PostPublished>().Select(post => post.PostId).Distinct().Count().ShouldBe(130);
        recording.Of<PostPublished>().Count().ShouldBe(130);
    }

    [Fact]
    public async Task An_empty_page_with_more_behind_it_goes_on()
    {
        var recording = Recorded(TikTokPlatform.Token);
        var third = _server.Get<TikTokData>().Videos[39].CreatedAt.ToUnixTimeMilliseconds();
        _server.Script(new Mishap(ListPath, Skip: 2, Status: 200, Body:
            $$$"""{"data":{"videos":[],"cursor":{{{third - 1}}},"has_more":true},"error":{"code":"ok"}}"""));

        await recording.SyncAsync(Now);

        recording.Of<PostPublished>().Count().ShouldBe(130);
    }

    [Fact]
    public async Task Without_the_right_to_see_followers_the_videos_come_all_the_same()
    {
        var recording = Recorded(TikTokPlatform.BasicToken);

        await recording.SyncAsync(Now);

        recording.Refusals.ShouldBe(["user.info.stats"]);
        recording.Of<AccountDayObserved>().ShouldBeEmpty();
        recording.Of<PostPublished>().Count().ShouldBe(130);
    }

    [Fact]
    public async Task A_video_without_a_time_is_listed_and_the_others_are_kept()
    {
        var recording = Recorded(TikTokPlatform.Token);
        _server.Script(new Mishap(ListPath, Status: 200, Body:
            """{"data":{"videos":[{"id":"1","create_time":0,"view_count":5},{"id":"2","create_time":1761200000,"view_count":7}],"has_more":false},"error":{"code":"ok"}}"""));

        await recording.SyncAsync(Now);

        recording.Of<PostPublished>().ShouldHaveSingleItem().PostId.ShouldBe("2");
        var rejected = recording.Rows.OfType<RejectedOutcome>().ShouldHaveSingleItem().Rejection;
        (rejected.Column, rejected.Value, rejected.Row).ShouldBe(("create_time", "0", 1));
    }

    [Fact]
    public async Task Hostile_text_costs_no_more_than_its_own_row()
    {
        var recording = Recorded(TikTokPlatform.Token);
        _server.Script(new Mishap(ListPath, Status: 200, Body:
            """{"data":{"videos":[{"id":"1","create_time":1761200000,"video_description":"\ud800"},{"id":"2","create_time":1761200000,"video_description":"a\u0000b","share_url":null},{"id":"../3","create_time":1761200000}],"has_more":false},"error":{"code":"ok"}}"""));

        await recording.SyncAsync(Now);

        recording.Of<PostPublished>().ShouldHaveSingleItem().Caption.ShouldBe("a\uFFFDb");
        recording.Rows.OfType<RejectedOutcome>().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData(401, "access_token_invalid", SourceFault.Token)]
    [InlineData(401, "scope_not_authorized", SourceFault.Permission)]
    [InlineData(401, "scope_permission_missed", SourceFault.Permission)]
    [InlineData(429, "rate_limit_exceeded", SourceFault.Throttled)]
    [InlineData(500, "internal_error", SourceFault.Transient)]
    [InlineData(503, "something_new", SourceFault.Transient)]
    [InlineData(400, "invalid_params", SourceFault.Unknown)]
    [InlineData(418, "something_new", SourceFault.Unknown)]
    internal async Task Each_error_leads_to_what_follows_from_it(int status, string code, SourceFault expected)
    {
        _server.Script(new Mishap(ListPath, Status: status, Body: $$$"""{"error":{"code":"{{{code}}}","message":"m","log_id":"l"}}"""));

        var fault = await Should.ThrowAsync<SourceException>(() => Recorded(TikTokPlatform.Token).SyncAsync(Now));

        fault.Fault.ShouldBe(expected);
        (fault.Body is not null).ShouldBe(expected == SourceFault.Unknown);
    }

    [Fact]
    public async Task Being_asked_to_wait_lasts_as_long_as_the_platform_says()
    {
        _server.Script(new Mishap(ListPath, Status: 429, Headers: new Dictionary<string, string> { ["Retry-After"] = "17" }));

        var fault = await Should.ThrowAsync<SourceException>(() => Recorded(TikTokPlatform.Token).SyncAsync(Now));

        fault.Wait.ShouldBe(TimeSpan.FromSeconds(17));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("""{"data":{"videos":[""")]
    public async Task A_broken_answer_is_asked_for_again_later(string body)
    {
        _server.Script(new Mishap(ListPath, Status: 200, Body: body));

        var fault = await Should.ThrowAsync<SourceException>(() => Recorded(TikTokPlatform.Token).SyncAsync(Now));

        fault.Fault.ShouldBe(SourceFault.Transient);
    }

    [Fact]
    public async Task A_token_is_renewed_by_the_refresh_token()
    {
        var renewed = await RefreshAsync(TikTokPlatform.RefreshToken);

        renewed.Token.Access.ShouldBe(TikTokPlatform.Token);
        renewed.Token.Refresh.ShouldBe(TikTokPlatform.RefreshToken);
        renewed.ExpiresAt.ShouldBe(FakeServer.Now.AddDays(1));
    }

    [Fact]
    public async Task A_refresh_token_that_is_no_longer_taken_asks_the_user_to_connect_again()
    {
        var fault = await Should.ThrowAsync<SourceException>(() => RefreshAsync("rft.withdrawn"));

        fault.Fault.ShouldBe(SourceFault.Token);
        fault.Body.ShouldBeNull();
    }

    private Task<RefreshedToken> RefreshAsync(string refresh) => _connector.RefreshAsync(
        new SourceToken("act.old", refresh, "key", "secret"), Calls("act.old"), TestContext.Current.CancellationToken);

    private Task<SourceIdentity> IdentifyAsync(string token) =>
        _connector.IdentifyAsync(Calls(token), TestContext.Current.CancellationToken);

    private PlainCalls Calls(string token) => new(_server, Path, _connector, token);

    private Recording Recorded(string token) => new(_connector, Calls(token), Account, Auckland);

    private async Task<Recording> SyncedAsync()
    {
        var recording = Recorded(TikTokPlatform.Token);
        await recording.SyncAsync(Now);
        return recording;
    }
}
