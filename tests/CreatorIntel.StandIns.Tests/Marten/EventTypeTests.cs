using System.Text.Json;
using System.Text.Json.Serialization;
using JasperFx.Events;
using Marten;
using Marten.Exceptions;
using Weasel.Core;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed class EventTypeTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task An_old_event_is_read_as_the_new_one()
    {
        var old = Open(x => x.Events.MapEventType<PostMeasured>("post_measured"));
        await AppendAsync(old, "post/1", new PostMeasured(7));

        var store = Open(x => x.Events
            .Upcast<PostMeasured, PostObserved>("post_measured", e => new PostObserved(e.Likes, "unknown"))
            .AddEventType<PostObserved>());
        await AppendAsync(store, "post/1", new PostObserved(9, "api"));

        await using var query = store.QuerySession(Tenant);
        (await query.Events.FetchStreamAsync("post/1", token: Token)).Select(x => x.Data).ShouldBe([new PostObserved(7, "unknown"), new PostObserved(9, "api")]);
    }

    [Fact]
    public async Task An_old_event_reaches_a_subscription_that_asks_for_the_new_one()
    {
        var old = Open(x => x.Events.MapEventType<PostMeasured>("post_measured"));
        await AppendAsync(old, "post/1", new PostMeasured(7));

        var recorder = new Recorder();
        var store = Open(x =>
        {
            x.Events.Upcast<PostMeasured, PostObserved>("post_measured", e => new PostObserved(e.Likes, "unknown"));
            x.Events.AddEventType<PostObserved>();
            x.Projections.Subscribe(recorder);
        });
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        recorder.Events.ShouldHaveSingleItem().Data.ShouldBe(new PostObserved(7, "unknown"));
    }

    [Theory]
    [InlineData(typeof(AccountOpened), "account_opened")]
    [InlineData(typeof(LTVChanged), "ltv_changed")]
    [InlineData(typeof(Day7Reached), "day_7_reached")]
    [InlineData(typeof(IOPSMeasuredV2), "iops_measured_v2")]
    public async Task A_type_is_stored_under_its_name_in_snake_case(Type type, string name)
    {
        var store = Open();
        await AppendAsync(store, "a", Activator.CreateInstance(type, type == typeof(AccountOpened) ? ["Ada"] : [])!);

        (await ScalarAsync<string>($"select type from {Schema}.mt_events")).ShouldBe(name);
    }

    [Fact]
    public async Task A_type_may_be_stored_under_a_name_of_its_own()
    {
        var store = Open(x => x.Events.MapEventType<AccountOpened>("opened"));
        await AppendAsync(store, "a", new AccountOpened("Ada"));

        (await ScalarAsync<string>($"select type from {Schema}.mt_events")).ShouldBe("opened");
        await using var query = store.QuerySession(Tenant);
        (await query.Events.FetchStreamAsync("a", token: Token)).ShouldHaveSingleItem().Data.ShouldBe(new AccountOpened("Ada"));
    }

    [Fact]
    public async Task An_event_of_a_type_that_is_gone_is_an_error()
    {
        var store = Open();
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await ExecuteAsync($"update {Schema}.mt_events set type = 'gone', mt_dotnet_type = 'Gone, Nowhere'");

        await using var query = store.QuerySession(Tenant);
        await Should.ThrowAsync<UnknownEventTypeException>(() => query.Events.FetchStreamAsync("a", token: Token));
    }

    [Fact]
    public async Task A_tombstone_left_by_a_failed_append_can_be_read()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder));
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await ExecuteAsync($"update {Schema}.mt_events set type = 'tombstone', data = '{{}}', mt_dotnet_type = 'JasperFx.Events.Tombstone, JasperFx.Events'");
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        recorder.Events.ShouldHaveSingleItem().Data.ShouldBeOfType<Tombstone>();
    }

    [Fact]
    public async Task Json_is_written_as_configured()
    {
        var settings = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        var store = Open(x => x.UseSystemTextJsonForSerialization(settings, EnumStorage.AsString, Casing.CamelCase));
        await AppendAsync(store, "a", new Graded(Grade.VeryGood, null, 2.5m));

        (await ScalarAsync<string>($"select data::text from {Schema}.mt_events")).ShouldBe("""{"grade": "VeryGood", "weight": 2.5}""");
        await using var query = store.QuerySession(Tenant);
        (await query.Events.FetchStreamAsync("a", token: Token)).ShouldHaveSingleItem().Data.ShouldBe(new Graded(Grade.VeryGood, null, 2.5m));
    }

    [Fact]
    public async Task Headers_and_the_correlation_of_a_session_are_stored_with_its_events()
    {
        var store = Open();
        await using var session = store.LightweightSession(Tenant);
        session.CorrelationId = "import-1";
        session.CausationId = "upload-1";
        session.SetHeader("source", "file.csv");
        session.SetHeader("row", 12);
        session.Events.Append("a", new AccountOpened("Ada"), new FollowersCounted(1));
        await session.SaveChangesAsync(Token);

        await using var query = store.QuerySession(Tenant);
        foreach (var e in await query.Events.FetchStreamAsync("a", token: Token))
        {
            e.CorrelationId.ShouldBe("import-1");
            e.CausationId.ShouldBe("upload-1");
            e.GetHeader("source").ShouldBe("file.csv");
            e.GetHeader("row").ShouldBe(12L);
            e.GetHeader("absent").ShouldBeNull();
        }
    }

    [Fact]
    public async Task An_event_keeps_headers_of_its_own()
    {
        var store = Open();
        await using var session = store.LightweightSession(Tenant);
        session.SetHeader("source", "api");
        var e = session.Events.BuildEvent(new AccountOpened("Ada"));
        e.SetHeader("quota", true);
        session.Events.Append("a", e);
        await session.SaveChangesAsync(Token);

        var stored = (await session.Events.FetchStreamAsync("a", token: Token)).ShouldHaveSingleItem();
        stored.GetHeader("quota").ShouldBe(true);
        stored.GetHeader("source").ShouldBe("api");
        (await session.Events.LoadAsync(e.Id, Token)).ShouldNotBeNull().Data.ShouldBe(new AccountOpened("Ada"));
    }

    public sealed record PostMeasured(int Likes);

    public sealed record PostObserved(int Likes, string Source);

    public sealed record LTVChanged;

    public sealed record Day7Reached;

    public sealed record IOPSMeasuredV2;

    public enum Grade
    {
        Good,
        VeryGood,
    }

    public sealed record Graded(Grade Grade, string? Note, decimal Weight);
}
