using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>What receipts of a shop's figures name beside what the shop said.</summary>
public sealed class ShopReceiptTests(ValuationPostgres postgres) : ShopTest(postgres)
{
    [Fact]
    public async Task An_average_order_rests_on_revenue_and_the_number_of_orders()
    {
        var cards = (await VintageReportAsync()).Cards;
        var inputs = (await ReceiptAsync(cards.AverageOrderValue)).Inputs;
        inputs.Select(input => input.Name).ShouldBe(["Revenue of the shop", "Completed orders"]);
        (inputs[0].Figure.Value / inputs[1].Figure.Value).ShouldBe(cards.AverageOrderValue.Value!.Value, 1e-9);
    }

    [Fact]
    public async Task A_customers_average_rests_on_what_that_customer_spent()
    {
        var top = (await VintageReportAsync()).Customers.Top[0];
        (await InputsAsync(top.AverageOrder)).ShouldBe([top.Spent, top.Orders]);
    }

    [Fact]
    public async Task The_customers_who_came_back_are_a_part_of_those_of_the_same_source()
    {
        var customers = (await VintageReportAsync()).Customers;
        (await InputsAsync(customers.RepeatRate)).ShouldBe([customers.Count]);
        (await InputsAsync(customers.Sources[1].RepeatRate)).ShouldBe([customers.Sources[1].Customers]);
    }

    [Fact]
    public async Task Sell_through_rests_on_the_items_of_the_same_kind()
    {
        var stock = (await VintageReportAsync()).Inventory;
        (await InputsAsync(stock.SellThrough)).ShouldBe([stock.Items]);
        (await InputsAsync(stock.Eras[0].SellThrough)).ShouldBe([stock.Eras[0].Items]);
    }

    [Fact]
    public async Task Each_return_of_a_market_day_rests_on_the_profit_that_it_compares()
    {
        var day = (await VintageReportAsync()).Markets.Days[0];
        (await InputsAsync(day.ReturnOnBooth)).ShouldBe([day.NetProfit]);
        (await InputsAsync(day.Return)).ShouldBe([day.NetProfitWithGoods]);
        (await InputsAsync(day.ReturnWithoutGoods)).ShouldBe([day.NetProfit]);
    }

    [Fact]
    public async Task The_mean_of_a_place_rests_on_its_market_days()
    {
        var place = (await VintageReportAsync()).Markets.Locations[0];
        var days = await InputsAsync(place.NetProfit);
        days.Length.ShouldBe(place.Days);
        days.Average(day => day.Value!.Value).ShouldBe(place.NetProfit.Value!.Value, 1e-9);
    }

    [Fact]
    public async Task A_mean_with_the_cost_of_goods_rests_on_the_days_where_it_is_known()
    {
        var place = (await VintageReportAsync()).Markets.Locations[0];
        (await InputsAsync(place.NetProfitWithGoods)).Length.ShouldBe((int)place.NetProfitWithGoods.N);
    }

    [Fact]
    public async Task The_lift_of_posts_rests_on_both_means_and_the_window()
    {
        await RecordAsync(Vintage());
        ShowVintagePosts();
        var lift = (await ReportAsync(Query(noLimit: false))).Markets.Lift;
        var inputs = (await ReceiptAsync(lift.Difference)).Inputs;
        inputs.Take(2).Select(input => input.Figure.ToPage()).ShouldBe([lift.SalesWithPosts, lift.SalesWithoutPosts]);
        inputs[2].ShouldBe(Window(30));
        inputs.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_attributed_figure_names_its_window_where_it_has_a_limit()
    {
        await RecordAsync(Vintage());
        ShowVintagePosts();
        (await ReceiptAsync((await ReportAsync(Query(noLimit: false))).Attribution.Revenue)).Inputs.ShouldBe([Window(30)]);
        (await ReceiptAsync((await ReportAsync(Query())).Attribution.Revenue)).Inputs.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_went_in_is_on_the_same_page()
    {
        var figures = FiguresIn(await VintageReportAsync());
        foreach (var figure in figures.DistinctBy(figure => figure.Formula + figure.Version))
            (await InputsAsync(figure)).ShouldBeSubsetOf(figures);
    }

    private static V1.ReceiptInput Window(int days) =>
        new() { Name = "attributionWindow", Assumed = new V1.AssumedValue { Value = days, Unit = "days" } };

    private async Task<Figure[]> InputsAsync(Figure figure) =>
        [.. (await ReceiptAsync(figure)).Inputs.Where(input => input.Figure is not null).Select(input => input.Figure.ToPage())];
}
