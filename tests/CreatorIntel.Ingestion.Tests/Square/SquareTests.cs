using System.Text.Json;
using CreatorIntel.FakePlatforms.Script;
using CreatorIntel.FakePlatforms.Square;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Square;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Tests.Sync;

namespace CreatorIntel.Ingestion.Tests.Square;

public sealed class SquareTests : IAsyncLifetime
{
    private const string OrdersPath = "/square/v2/orders/search";
    private const string PaymentsPath = "/square/v2/payments";
    private static readonly RowAccount Account = new("square", SquareData.MerchantId, SquareData.BusinessName, null, Synthetic: false);

    private readonly SquareConnector _connector = new();
    private FakeServer _server = null!;

    private DateTimeOffset Now => _server.Clock.Now;

    private SquareData Data => _server.Get<SquareData>();

    public async ValueTask InitializeAsync() => _server = await FakeServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_shop_is_known_by_its_merchant_and_the_token_by_what_it_may()
    {
        var identity = await IdentifyAsync(SquarePlatform.Token);

        identity.NativeId.ShouldBe(SquareData.MerchantId);
        identity.Name.ShouldBe("Loom & Light");
        identity.ExpiresAt.ShouldBe(FakeServer.Now.AddDays(20));
        identity.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_may_change_the_shop_is_warned_of()
    {
        var identity = await IdentifyAsync(SquarePlatform.WritingToken);

        identity.Warnings.ShouldHaveSingleItem().ShouldContain("PAYMENTS_WRITE");
    }

    [Fact]
    public async Task A_dead_token_is_told_from_a_missing_right()
    {
        var fault = await Should.ThrowAsync<SourceException>(() => IdentifyAsync(SquarePlatform.DeadToken));

        fault.Fault.ShouldBe(SourceFault.Token);
    }

    [Fact]
    public async Task The_first_sync_brings_everything_once()
    {
        var recording = await SyncedAsync();

        recording.Of<LocationRecorded>().Count().ShouldBe(3);
        recording.Of<CustomerRecorded>().Count().ShouldBe(60);
        recording.Of<ItemRecorded>().Count().ShouldBe(80);
        recording.Of<OrderRecorded>().Count().ShouldBe(460);
        recording.Of<OrderLineRecorded>().Count().ShouldBe(Data.Orders.Sum(order => order.Lines.Count));
        recording.Of<PaymentRecorded>().Count().ShouldBe(Data.Orders.Count(order => order.State == "COMPLETED"));
        recording.Rows.OfType<RejectedOutcome>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_of_orders_is_asked_for_with_the_same_question()
    {
        await SyncedAsync();

        // 460 orders at 200 a page.
        var bodies = _server.Requests.To(OrdersPath).Select(request => JsonElement.Parse(request.Body)).ToArray();
        bodies.Length.ShouldBe(3);
        bodies.Select(body => body.GetProperty("query").GetRawText()).Distinct().ShouldHaveSingleItem();
        bodies.Count(body => body.TryGetProperty("cursor", out _)).ShouldBe(2);
    }

    [Fact]
    public async Task Payments_of_every_location_are_asked_for()
    {
        await SyncedAsync();

        var asked = _server.Requests.To(PaymentsPath).Select(request => request.Query).ToArray();
        foreach (var location in SquareData.Locations) asked.ShouldContain(query => query.Contains($"location_id={location.Id}"));
    }

    [Fact]
    public async Task Every_call_asks_for_the_version_that_is_read()
    {
        await SyncedAsync();

        _server.Requests.To("/square").ShouldAllBe(request => request.Headers.Contains("Square-Version"));
    }

    [Fact]
    public async Task The_shop_is_named_after_its_merchant()
    {
        var recording = await SyncedAsync();

        recording.Rows.OfType<ShopOutcome>().Select(row => row.Row.Shop).Distinct().ShouldBe([$"square-{SquareData.MerchantId}"]);
    }

    [Fact]
    public async Task An_order_has_its_money_in_the_currencys_own_unit()
    {
        var recording = await SyncedAsync();

        var euros = Data.Orders.First(order => order.Location.Currency == "EUR" && order.Tip > 0);
        var fact = recording.Facts<OrderFact>().Single(order => order.Id == euros.Id);
        fact.Total.ShouldBe(euros.Total / 100m);
        (fact.Tip, fact.Currency).ShouldBe((1.50m, "EUR"));
        fact.Subtotal.ShouldBe(euros.Lines.Sum(line => line.Total) / 100m);
        recording.Facts<OrderLineFact>().Where(line => line.OrderId == euros.Id).Sum(line => line.Total).ShouldBe(fact.Subtotal!.Value);

        var yen = Data.Orders.First(order => order.Location.Currency == "JPY");
        recording.Facts<OrderFact>().Single(order => order.Id == yen.Id).Total.ShouldBe(yen.Total);
    }

    [Fact]
    public async Task The_day_of_an_order_is_that_of_its_location()
    {
        _server.Script(Orders("""
            {"id":"LATE","location_id":"LFAKETOKYO003","state":"COMPLETED","created_at":"2026-10-31T15:30:00Z","total_money":{"amount":900,"currency":"JPY"}},
            {"id":"LISBON","location_id":"LFAKELISBON01","state":"COMPLETED","created_at":"2026-07-31T23:30:00Z","total_money":{"amount":900,"currency":"EUR"}}
            """));

        var recording = await SyncedAsync();

        // 15:30 UTC is half past midnight in Tokyo; 23:30 UTC is half past midnight in Lisbon's summer.
        recording.Facts<OrderFact>().Select(order => (order.Id, order.Day)).ShouldBe(
            [("LATE", new DateOnly(2026, 11, 1)), ("LISBON", new DateOnly(2026, 8, 1))]);
    }

    [Fact]
    public async Task What_square_does_not_tell_is_unavailable_and_not_zero()
    {
        _server.Script(Orders("""
            {"id":"BARE","location_id":"LFAKELISBON01","state":"CANCELED","created_at":"2026-10-31T15:30:00Z","total_money":{"amount":0,"currency":"EUR"}}
            """));

        var recording = await SyncedAsync();

        var order = recording.Facts<OrderFact>().ShouldHaveSingleItem();
        (order.Tax, order.Discount, order.Tip, order.Subtotal).ShouldBe((null, null, null, null));
        (order.CustomerId, order.PaymentMethod, order.Channel).ShouldBe((null, null, null));
        order.Status.ShouldBe("canceled");
    }

    [Fact]
    public async Task An_order_that_only_returns_is_a_refund_of_what_was_paid_back()
    {
        _server.Script(Orders("""
            {"id":"BACK","location_id":"LFAKELISBON01","state":"COMPLETED","created_at":"2026-10-31T15:30:00Z",
             "returns":[{"source_order_id":"ORDERFAKE000001"}],"total_money":{"amount":0,"currency":"EUR"},
             "net_amounts":{"total_money":{"amount":-1250,"currency":"EUR"}}}
            """));

        var recording = await SyncedAsync();

        var order = recording.Facts<OrderFact>().ShouldHaveSingleItem();
        (order.Status, order.Total).ShouldBe(("refunded", -12.50m));
    }

    [Fact]
    public async Task An_order_without_a_total_is_listed_and_the_others_are_kept()
    {
        _server.Script(Orders("""
            {"id":"BROKEN","location_id":"LFAKELISBON01","state":"COMPLETED","created_at":"2026-10-31T15:30:00Z"},
            {"id":"WHOLE","location_id":"LFAKELISBON01","state":"COMPLETED","created_at":"2026-10-31T15:30:00Z","total_money":{"amount":5,"currency":"EUR"}}
            """));

        var recording = await SyncedAsync();

        recording.Facts<OrderFact>().ShouldHaveSingleItem().Id.ShouldBe("WHOLE");
        recording.Rows.OfType<RejectedOutcome>().ShouldHaveSingleItem().Rejection.Column.ShouldBe("total_money");
    }

    [Fact]
    public async Task A_payment_is_less_its_fee_and_one_in_cash_has_none()
    {
        var recording = await SyncedAsync();

        var card = Data.Orders.First(order => order is { State: "COMPLETED", Tender: "CARD", Location.Currency: "EUR" });
        var paid = recording.Facts<PaymentFact>().Single(payment => payment.OrderId == card.Id);
        paid.Fee.ShouldBe(SquareObjects.Fee(card) / 100m);
        paid.Net.ShouldBe((card.Total - SquareObjects.Fee(card)) / 100m);

        var cash = Data.Orders.First(order => order is { State: "COMPLETED", Tender: "CASH" });
        var inCash = recording.Facts<PaymentFact>().Single(payment => payment.OrderId == cash.Id);
        (inCash.Method, inCash.Fee, inCash.Net).ShouldBe(("cash", null, null));
    }

    [Fact]
    public async Task A_line_is_known_within_its_order()
    {
        var recording = await SyncedAsync();

        var order = Data.Orders.First(order => order.Lines.Count > 1);
        recording.Facts<OrderLineFact>().Where(line => line.OrderId == order.Id).Select(line => (line.Id, line.Quantity))
            .ShouldBe(order.Lines.Select(line => ($"{order.Id}.{line.Uid}", (decimal)line.Quantity)));
    }

    [Fact]
    public async Task An_item_is_a_variation_with_the_name_of_its_category()
    {
        var recording = await SyncedAsync();

        var large = Data.Variations[1];
        var item = recording.Facts<ItemFact>().Single(item => item.Id == large.Id);
        (item.Name, item.Sku, item.Category).ShouldBe(($"{large.ItemName}, Large", "SKU-0002", SquareData.Categories[large.CategoryId]));
        recording.Facts<ItemFact>().Single(item => item.Id == Data.Variations[0].Id).Name.ShouldBe(Data.Variations[0].ItemName);
        recording.Facts<ItemFact>().Count(item => item.Status == "deleted").ShouldBe(2);
    }

    [Fact]
    public async Task A_birthday_without_a_year_is_no_date()
    {
        var recording = await SyncedAsync();

        recording.Facts<CustomerFact>().Single(customer => customer.Id == "CUSTOMERFAKE000005").Person!.BirthDate.ShouldBeNull();
        recording.Facts<CustomerFact>().Single(customer => customer.Id == "CUSTOMERFAKE000004").Person!.BirthDate.ShouldBe(new DateOnly(1964, 5, 15));
    }

    [Fact]
    public async Task Syncing_again_changes_nothing()
    {
        var recording = await SyncedAsync();
        var before = recording.Events.Count;

        await recording.SyncAsync(Now);

        recording.Events.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Later_syncs_ask_for_what_changed_since_with_an_overlap()
    {
        var recording = await SyncedAsync();
        _server.Requests.Clear();
        _server.Clock.Now = Now.AddDays(1);

        await recording.SyncAsync(Now);

        // The first sync began on 3 November at 14:20; a till without a connection may be 72 hours late.
        var closed = JsonElement.Parse(_server.Requests.To(OrdersPath)[0].Body).GetProperty("query").GetProperty("filter")
            .GetProperty("date_time_filter").GetProperty("closed_at");
        closed.GetProperty("start_at").GetString().ShouldBe("2026-10-30T14:20:00.000Z");
        closed.GetProperty("end_at").GetString().ShouldBe("2026-11-04T14:20:00.000Z");
    }

    [Fact]
    public async Task A_sync_that_was_cut_off_goes_on_with_the_page_that_was_not_recorded()
    {
        _server.Script(new Mishap(OrdersPath, Skip: 1, Cut: true));
        var recording = Recorded(SquarePlatform.Token);

        (await Should.ThrowAsync<SourceException>(() => recording.SyncAsync(Now))).Fault.ShouldBe(SourceFault.Transient);
        await recording.SyncAsync(Now);

        recording.Of<OrderRecorded>().Count().ShouldBe(460);
        _server.Requests.To("/square/v2/customers/search").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_a_sync_goes_on_names_the_locations_with_their_zones_and_no_more()
    {
        var page = await Recorded(SquarePlatform.Token).PageAsync(Now);

        JsonElement.Parse(page.Next!).GetProperty("Locations")[2].GetRawText().ShouldBe("""{"Id":"LFAKETOKYO003","TimeZone":"Asia/Tokyo"}""");
        JsonElement.Parse(page.Next!).EnumerateObject().Select(member => member.Name).ShouldBe(["Stage", "Cursor", "Locations", "Index"]);
    }

    [Fact]
    public async Task A_shop_without_locations_is_done_at_once()
    {
        _server.Script(new Mishap("/square/v2/locations", Status: 200, Body: "{}"));

        var recording = await SyncedAsync();

        recording.Of<OrderRecorded>().ShouldBeEmpty();
        _server.Requests.To(PaymentsPath).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(401, "AUTHENTICATION_ERROR", "UNAUTHORIZED", SourceFault.Token)]
    [InlineData(401, "AUTHENTICATION_ERROR", "ACCESS_TOKEN_EXPIRED", SourceFault.Token)]
    [InlineData(401, "AUTHENTICATION_ERROR", "ACCESS_TOKEN_REVOKED", SourceFault.Token)]
    [InlineData(403, "AUTHENTICATION_ERROR", "INSUFFICIENT_SCOPES", SourceFault.Permission)]
    [InlineData(403, "AUTHENTICATION_ERROR", "FORBIDDEN", SourceFault.Permission)]
    [InlineData(429, "RATE_LIMIT_ERROR", "RATE_LIMITED", SourceFault.Throttled)]
    [InlineData(500, "API_ERROR", "INTERNAL_SERVER_ERROR", SourceFault.Transient)]
    [InlineData(503, "API_ERROR", "SERVICE_UNAVAILABLE", SourceFault.Transient)]
    [InlineData(400, "INVALID_REQUEST_ERROR", "INVALID_CURSOR", SourceFault.Unknown)]
    internal async Task Each_error_leads_to_what_follows_from_it(int status, string category, string code, SourceFault expected)
    {
        _server.Script(new Mishap(
            OrdersPath, Status: status, Body: $$$"""{"errors":[{"category":"{{{category}}}","code":"{{{code}}}","detail":"d"}]}"""));

        var fault = await Should.ThrowAsync<SourceException>(() => Recorded(SquarePlatform.Token).SyncAsync(Now));

        fault.Fault.ShouldBe(expected);
    }

    [Fact]
    public async Task A_broken_answer_is_asked_for_again_later()
    {
        _server.Script(new Mishap(OrdersPath, Status: 200, Body: """{"orders":[{"id":"""));

        (await Should.ThrowAsync<SourceException>(() => Recorded(SquarePlatform.Token).SyncAsync(Now))).Fault.ShouldBe(SourceFault.Transient);
    }

    [Fact]
    public async Task A_token_is_renewed_by_the_refresh_token()
    {
        var renewed = await RefreshAsync(SquarePlatform.RefreshToken);

        renewed.Token.Access.ShouldBe(SquarePlatform.Token);
        renewed.ExpiresAt.ShouldBe(FakeServer.Now.AddDays(30));
    }

    [Fact]
    public async Task A_refresh_token_that_was_withdrawn_asks_the_user_to_connect_again()
    {
        var fault = await Should.ThrowAsync<SourceException>(() => RefreshAsync("EQAA-withdrawn"));

        fault.Fault.ShouldBe(SourceFault.Token);
    }

    private static Mishap Orders(string orders) => new(OrdersPath, Status: 200, Body: $$"""{"orders":[{{orders}}]}""");

    private Task<RefreshedToken> RefreshAsync(string refresh) => _connector.RefreshAsync(
        new SourceToken("old", refresh, "sq0idp-app", "secret"), Calls(SquarePlatform.Token), TestContext.Current.CancellationToken);

    private Task<SourceIdentity> IdentifyAsync(string token) => _connector.IdentifyAsync(Calls(token), TestContext.Current.CancellationToken);

    private PlainCalls Calls(string token) => new(_server, "square/", _connector, token);

    private Recording Recorded(string token) => new(_connector, Calls(token), Account, TimeZoneInfo.Utc);

    private async Task<Recording> SyncedAsync()
    {
        var recording = Recorded(SquarePlatform.Token);
        await recording.SyncAsync(Now);
        return recording;
    }
}
