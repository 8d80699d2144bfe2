using CreatorIntel.FakePlatforms.Script;
using CreatorIntel.FakePlatforms.TikTok;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Tests.Sync;
using CreatorIntel.Ingestion.TikTok.Business;

namespace CreatorIntel.Ingestion.Tests.TikTok;

public sealed class BusinessTests : IAsyncLifetime
{
    private const string AccountPath = "/tiktok-business/v1.3/business/get/";
    private const string VideosPath = "/tiktok-business/v1.3/business/video/list/";
    private static readonly RowAccount Account = new("tiktok", TikTokData.Handle, TikTokData.DisplayName, "Europe/Lisbon", Synthetic: false);
    private static readonly Dictionary<string, string> Settings = new() { ["businessId"] = TikTokData.OpenId };

    private FakeServer _server = null!;
    private BusinessConnector _connector = null!;

    private DateTimeOffset Now => _server.Clock.Now;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeServer.StartAsync();
        _connector = new BusinessConnector(_server.Clock);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_account_is_the_same_as_that_of_the_display_api()
    {
        var identity = await _connector.IdentifyAsync(Calls(), TestContext.Current.CancellationToken);

        identity.NativeId.ShouldBe("loom.and.light");
    }

    [Fact]
    public async Task Without_a_business_id_the_user_is_told_what_to_give()
    {
        var calls = new PlainCalls(_server, "tiktok-business/", _connector, TikTokPlatform.BusinessToken);

        var fault = await Should.ThrowAsync<SourceException>(() => _connector.IdentifyAsync(calls, TestContext.Current.CancellationToken));

        fault.Message.ShouldContain("business id");
    }

    [Fact]
    public async Task The_token_is_in_the_header_of_its_own()
    {
        await SyncedAsync();

        _server.Requests.To("/tiktok-business").ShouldAllBe(request => request.Headers.Contains("Access-Token") && !request.Headers.Contains("Authorization"));
    }

    [Fact]
    public async Task The_first_sync_brings_the_60_days_that_are_kept_in_two_calls()
    {
        var recording = await SyncedAsync();

        // From 4 September, 60 days before 3 November, to 1 November: the 2nd comes later, and the 3rd is a sample.
        var days = recording.Of<AccountDayObserved>().Select(day => day.Day).ToArray();
        days.First().ShouldBe(new DateOnly(2026, 9, 4));
        days.ShouldBe(Enumerable.Range(0, 59).Select(day => new DateOnly(2026, 9, 4).AddDays(day)).Append(new DateOnly(2026, 11, 3)));
        _server.Requests.To(AccountPath).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_day_has_followers_reach_views_and_taps_of_the_link()
    {
        var recording = await SyncedAsync();

        var day = new DateOnly(2026, 10, 31);
        var views = TikTokData.DailyViews(day);
        var metrics = recording.Of<AccountDayObserved>().Single(observed => observed.Day == day).Metrics;
        metrics.Followers.ShouldBe(TikTokData.Followers(day));
        (metrics.Views, metrics.Reach, metrics.WebsiteClicks).ShouldBe((views, views * 8 / 10, views / 300));
        metrics.Impressions.ShouldBeNull();
    }

    [Fact]
    public async Task A_days_change_of_followers_is_not_taken_for_their_total()
    {
        _server.Script(
            new Mishap(AccountPath, Times: 2, Status: 200, Body:
                """{"code":0,"data":{"followers_count":1124,"metrics":[{"date":"2026-10-30","followers_count":4,"video_views":1126},{"date":"2026-10-31","followers_count":6,"video_views":312}]}}"""));
        var recording = Recorded();

        await recording.PageAsync(Now);

        recording.Of<AccountDayObserved>().ShouldAllBe(day => day.Metrics.Followers == null);
        recording.Of<AccountDayObserved>().Select(day => day.Metrics.Other!["followers_count"]).ShouldBe([4, 6]);
    }

    [Fact]
    public async Task Followers_are_broken_down_by_who_they_are()
    {
        var recording = await SyncedAsync();

        var genders = recording.Of<AudienceObserved>().Single(audience => audience.Breakdown == "gender");
        genders.Unit.ShouldBe(AudienceUnits.Share);
        genders.Values.ShouldBe(new Dictionary<string, double> { ["F"] = 0.7125, ["M"] = 0.2575, ["U"] = 0.03 }, ignoreOrder: true);
        recording.Of<AudienceObserved>().Select(audience => audience.Breakdown).ShouldBe(["gender", "age", "country", "city"]);
    }

    [Fact]
    public async Task A_video_has_saves_reach_and_follows()
    {
        var recording = await SyncedAsync();

        var video = _server.Get<TikTokData>().Videos[50];
        var index = recording.Events.FindIndex(e => e is PostPublished published && published.PostId == video.Id);
        var metrics = recording.Events[index + 1].ShouldBeOfType<PostObserved>().Metrics;
        (metrics.Saves, metrics.Reach, metrics.Follows).ShouldBe((video.Favorites(Now), video.Reach(Now), video.Views(Now) / 800));
        metrics.Other!["average_watch_time_seconds"].ShouldBe(6.5);
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
    public async Task Later_syncs_ask_only_for_days_that_may_still_change()
    {
        var recording = await SyncedAsync();
        _server.Requests.Clear();
        _server.Clock.Now = Now.AddDays(1);

        await recording.SyncAsync(Now);

        _server.Requests.To(AccountPath).ShouldHaveSingleItem().Query.ShouldContain("start_date=2026-10-31&end_date=2026-11-03");
    }

    [Fact]
    public async Task Older_videos_are_asked_for_by_their_ids()
    {
        var recording = await SyncedAsync();
        recording.Rows.Clear();
        _server.Clock.Now = Now.AddDays(7);

        await recording.SyncAsync(Now);

        recording.Rows.OfType<PostOutcome>().Select(outcome => outcome.Row.PostId).Distinct().Count().ShouldBe(130);
        _server.Requests.To(VideosPath).ShouldContain(request => request.Query.Contains("filters="));
    }

    [Theory]
    [InlineData(40001, SourceFault.Permission)]
    [InlineData(40002, SourceFault.Unknown)]
    [InlineData(40016, SourceFault.Throttled)]
    [InlineData(40100, SourceFault.Throttled)]
    [InlineData(40102, SourceFault.Token)]
    [InlineData(40104, SourceFault.Token)]
    [InlineData(40105, SourceFault.Token)]
    [InlineData(40132, SourceFault.Throttled)]
    [InlineData(50000, SourceFault.Transient)]
    [InlineData(51021, SourceFault.Throttled)]
    [InlineData(99999, SourceFault.Unknown)]
    internal async Task A_code_that_is_not_zero_is_an_error_although_the_status_is_200(int code, SourceFault expected)
    {
        _server.Script(new Mishap(VideosPath, Status: 200, Body: $$$"""{"code":{{{code}}},"message":"m","request_id":"r","data":{}}"""));

        var fault = await Should.ThrowAsync<SourceException>(() => Recorded().SyncAsync(Now));

        fault.Fault.ShouldBe(expected);
    }

    [Fact]
    public async Task A_token_that_was_withdrawn_is_dead()
    {
        var calls = new PlainCalls(_server, "tiktok-business/", _connector, "withdrawn", Settings);

        var fault = await Should.ThrowAsync<SourceException>(() => _connector.IdentifyAsync(calls, TestContext.Current.CancellationToken));

        fault.Fault.ShouldBe(SourceFault.Token);
    }

    [Fact]
    public async Task A_token_is_renewed_by_the_refresh_token()
    {
        var renewed = await _connector.RefreshAsync(
            new SourceToken("old", TikTokPlatform.RefreshToken, "app", "secret"), Calls(), TestContext.Current.CancellationToken);

        renewed.Token.Access.ShouldBe(TikTokPlatform.BusinessToken);
        renewed.ExpiresAt.ShouldBe(FakeServer.Now.AddDays(1));
    }

    private PlainCalls Calls() => new(_server, "tiktok-business/", _connector, TikTokPlatform.BusinessToken, Settings);

    private Recording Recorded() => new(_connector, Calls(), Account, TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon"));

    private async Task<Recording> SyncedAsync()
    {
        var recording = Recorded();
        await recording.SyncAsync(Now);
        return recording;
    }
}
