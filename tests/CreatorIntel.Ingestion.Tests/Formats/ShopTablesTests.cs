using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class ShopTablesTests
{
    private const string Orders =
        "order_id,square_order_id,customer_id,location_id,order_date,order_status,subtotal,tax_amount,discount_amount,tip_amount,total_amount,payment_method,order_source,staff_member,notes\n";

    private const string Items =
        "item_id,sku,item_name,brand,category,subcategory,era_decade,size,measurements,cost_price,selling_price,acquisition_date,is_one_of_a_kind,tags,status\n";

    private static async Task<TFact> FactAsync<TFact>(string file, ImportDefaults? defaults = null)
        where TFact : ShopFact
    {
        var row = (await Files.ReadAsync(file, defaults)).Single().ShouldBeOfType<ShopOutcome>().Row;
        row.Shop.ShouldBe("csv");
        row.RecordedAt.ShouldBeNull();
        row.Source.ShouldBe(new Source("imp-1", "upload.dat", "hash", 2));
        return row.Fact.ShouldBeOfType<TFact>();
    }

    private static async Task<RowRejection> RejectionAsync(string file) => (await Files.ReadAsync(file)).Single().Rejection();

    [Fact]
    public async Task An_order_is_read_with_its_money_to_the_last_digit_and_without_who_served() =>
        (await FactAsync<OrderFact>(Orders + "012,sq_1,89,12,2024-12-29,Completed,467.96999999999997,60.84,0.0,,528.81,cash,in_person,Elise,For Ana"))
            .ShouldBe(new OrderFact(
                "012", "89", "12", new DateOnly(2024, 12, 29), null, "completed", 467.96999999999997m, 60.84m, 0m, null, 528.81m,
                "cash", "in_person", PlatformId: "sq_1"));

    [Fact]
    public async Task The_time_of_day_of_an_order_is_in_the_imports_zone()
    {
        var order = await FactAsync<OrderFact>(
            "order_id,order_date,total_amount\n1,2024-07-01 23:30:00,5\n", Files.NoDefaults with { TimeZone = "America/Toronto" });
        order.Day.ShouldBe(new DateOnly(2024, 7, 1));
        order.At.ShouldBe(new DateTimeOffset(2024, 7, 2, 3, 30, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("2024-12-29")]
    [InlineData("2024-12-29 00:00:00")]
    [InlineData("12/29/2024")]
    public async Task A_day_at_midnight_is_a_day_and_no_instant(string written)
    {
        var order = await FactAsync<OrderFact>($"order_id,order_date,total_amount\n1,{written},5\n");
        (order.Day, order.At).ShouldBe((new DateOnly(2024, 12, 29), null));
    }

    [Fact]
    public async Task What_a_file_leaves_out_is_unknown() =>
        (await FactAsync<OrderFact>("Order ID,Order Date,Total Amount\n1,2024-12-29,5\n")).ShouldBe(new OrderFact(
            "1", null, null, new DateOnly(2024, 12, 29), null, "completed", null, null, null, null, 5m, null, null));

    [Fact]
    public async Task A_cancelled_order_is_canceled() =>
        (await FactAsync<OrderFact>("order_id,order_date,total_amount,order_status\n1,2024-12-29,5,Cancelled\n")).Status.ShouldBe("canceled");

    [Theory]
    [InlineData("1,2024-13-29,5", "order_date", "2024-13-29", "This is no day between 1900 and 2100. Expected is yyyy-MM-dd, such as 2026-08-27.")]
    [InlineData("1,,5", "order_date", "", "The day is missing.")]
    [InlineData("1,2024-12-29,much", "total_amount", "much", "This is no amount. Expected is a number such as 1289.49.")]
    [InlineData("1,2024-12-29,", "total_amount", "", "The amount is missing.")]
    [InlineData(",2024-12-29,5", "order_id", "", "The id is missing.")]
    public async Task A_bad_cell_rejects_its_row_in_words(string row, string column, string value, string reason) =>
        (await RejectionAsync($"order_id,order_date,total_amount\n{row}\n"))
            .ShouldBe(new RowRejection("upload.dat", 2, column, value, reason));

    [Fact]
    public async Task A_line_without_a_total_costs_what_its_price_and_discount_say() =>
        (await FactAsync<OrderLineFact>("order_item_id,order_id,item_id,quantity,unit_price,discount_amount\n1,7,124,3,10.10,0.30\n"))
            .ShouldBe(new OrderLineFact("1", "7", "124", 3m, 10.10m, 0.30m, 30.00m));

    [Fact]
    public async Task Both_fees_of_a_payment_are_kept_apart() =>
        (await FactAsync<PaymentFact>(
            "payment_id,square_payment_id,order_id,payment_date,amount,payment_method,payment_status,processing_fee,square_fee,net_amount,device_name,receipt_url\n"
            + "1,sq_pay_001,1,2024-12-29,612.72,cash,completed,18.07,15.93,594.65,Square Terminal,https://squareup.com/receipt/1\n"))
            .ShouldBe(new PaymentFact("1", "1", new DateOnly(2024, 12, 29), 612.72m, "cash", "completed", 18.07m, 15.93m, 594.65m));

    [Fact]
    public async Task An_item_is_read_past_json_with_doubled_quotes_and_lists_in_pythons_notation()
    {
        var item = await FactAsync<ItemFact>(
            Items + "1,VIN1,Dress,Unknown,dresses,mini_dress,1970s,S,\"{\"\"chest\"\": \"\"37\\\"\"\"\"}\",16.86,54.74,2023-09-11,True,\"['retro', \"\"it's\"\"]\",Sold\n");
        item.Tags.ShouldBe(["retro", "it's"]);
        (item with { Tags = [] }).ShouldBe(new ItemFact(
            "1", "VIN1", "Dress", "Unknown", "dresses", "mini_dress", "1970s", "S", 16.86m, 54.74m, new DateOnly(2023, 9, 11),
            true, "sold", []));
    }

    [Theory]
    [InlineData(12, "perhaps", "is_one_of_a_kind", "This is neither True nor False.")]
    [InlineData(13, "['retro'", "tags", "This is no list. Expected is a list such as ['retro', 'denim'].")]
    public async Task A_bad_flag_or_list_rejects_its_row(int cell, string value, string column, string reason)
    {
        var cells = "1,VIN1,Dress,Unknown,dresses,mini_dress,1970s,S,{},16.86,54.74,2023-09-11,True,['retro'],sold".Split(',');
        cells[cell] = value;
        (await RejectionAsync(Items + string.Join(',', cells))).ShouldBe(new RowRejection("upload.dat", 2, column, value, reason));
    }

    [Fact]
    public async Task A_location_that_is_still_open_has_no_day_of_closing() =>
        (await FactAsync<LocationFact>(
            "location_id,location_name,location_type,address,city,state_province,country,postal_code,market_fee,setup_date,end_date,is_active,notes\n"
            + "1,Angel Harbor Market,festival,1 Main St,Toronto,ON,Canada,L9X 4A9,53.75,2023-10-09,,False,Ask for Ana\n"))
            .ShouldBe(new LocationFact("1", "Angel Harbor Market", "festival", "Toronto", "Canada", 53.75m, new DateOnly(2023, 10, 9), null, false));

    [Fact]
    public async Task A_market_day_is_read_as_its_source_states_it() =>
        (await FactAsync<MarketDayFact>(
            "performance_id,location_id,market_date,total_sales,total_transactions,items_sold,average_transaction_value,foot_traffic_estimate,weather,competitor_count,booth_cost,travel_expenses,net_profit,customer_acquisition_count,notes\n"
            + "1,7,2024-09-23,1289.49,21,28,61.4,65,cold,6,175.95,65.63,1047.91,6,\n"))
            .ShouldBe(new MarketDayFact(
                "1", "7", new DateOnly(2024, 9, 23), 1289.49m, 21, 28, 61.4m, 65, "cold", 6, 175.95m, 65.63m, 1047.91m, 6));
}
