using CreatorIntel.Contracts.Messages;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>The published shop, by its files and by a connection that tells of the same sales.</summary>
public sealed class ShopToldTwiceTests(ValuationPostgres postgres) : ShopTest(postgres)
{
    [Fact]
    public async Task The_same_shop_by_files_and_by_a_connection_has_the_figures_of_one()
    {
        var alone = await VintageReportAsync();
        await RecordAsync(OnSquare());
        var both = await ReportAsync(Query());
        FiguresOf(both with { ToldTwice = alone.ToldTwice }).ShouldBe(FiguresOf(alone));
        (both.ToldTwice.Sales.Value, alone.ToldTwice.Sales.Value).ShouldBe((180, 0));
        both.ToldTwice.Words.ShouldNotBeNull();
        alone.ToldTwice.Words.ShouldBeNull();
    }

    [Fact]
    public async Task A_sale_that_the_connection_alone_tells_of_counts()
    {
        await RecordAsync(Vintage(), OnSquare());
        ShowVintagePosts();
        var sold = OnSquare().Orders[0] with { Id = "new", Total = 100.25m, Day = new DateOnly(2025, 2, 3) };
        await RecordAsync(Message([sold with { Said = sold.Said with { Sequence = 900_001 } }], shop: "square-1"));
        var cards = (await ReportAsync(Query())).Cards;
        (cards.Orders.Value, cards.Revenue.Value).ShouldBe((181, 54_674.47));
    }

    [Fact]
    public async Task Sales_told_of_twice_are_those_of_the_range()
    {
        await RecordAsync(Vintage(), OnSquare());
        ShowVintagePosts();
        var query = Query();
        (query.Query.From, query.Query.To) = ("2023-01-01", "2023-01-31");
        (await ReportAsync(query)).ToldTwice.Sales.Value.ShouldBe(6);
    }

    [Fact]
    public async Task The_receipt_lists_both_orders_of_each_sale()
    {
        await RecordAsync(Vintage(), OnSquare());
        ShowVintagePosts();
        (await ReceiptAsync((await ReportAsync(Query())).ToldTwice.Sales)).ObservationCount.ShouldBe(360);
    }

    [Fact]
    public async Task The_quality_report_lists_the_pairs_with_both_places()
    {
        await RecordAsync(Vintage(), OnSquare());
        var page = await Quality.ShowAsync(new V1.QualityRowsRequest { Workspace = Workspace, Check = "sales-told-twice", Take = 200 }, Token);
        (page.Check.Found, page.Check.Checked).ShouldBe((180, 180));
        page.Rows[0].Values.Select(value => value.HasText ? value.Text : null).ShouldBe(
            ["2024-12-29", "612.72", null, "1", "square-1", "sq_order_001", "id", "file"]);
        page.Rows.ShouldAllBe(row => row.Sequences.Count == 2 && row.Sequences[1] == row.Sequences[0] + Later);
    }

    private const long Later = 500_000;

    /// <summary>Orders and payments as Square tells of them: with ids of its own.</summary>
    private ShopObserved OnSquare()
    {
        var files = Vintage();
        var ids = files.Orders.ToDictionary(order => order.Id, order => order.PlatformId!);
        return files with
        {
            Shop = "square-1",
            Orders =
            [
                .. files.Orders.Select(order => order with
                {
                    Id = ids[order.Id],
                    PlatformId = null,
                    CustomerId = $"sq-{order.CustomerId}",
                    Total = decimal.Round(order.Total, 2),
                    Said = At(order.Said),
                }),
            ],
            Lines = [.. files.Lines.Select(line => line with { Id = $"sq-{line.Id}", OrderId = ids[line.OrderId], Said = At(line.Said) })],
            Payments =
            [
                .. files.Payments.Select(payment => payment with { Id = $"sq-{payment.Id}", OrderId = ids[payment.OrderId], Said = At(payment.Said) }),
            ],
            Items = [.. files.Items.Select(item => item with { Id = $"sq-{item.Id}", Said = At(item.Said) })],
            Customers = [],
            Locations = [],
            MarketDays = [],
            Features = [],
        };

        static Said At(Said said) => said with { Sequence = said.Sequence + Later };
    }

    private static IEnumerable<object> FiguresOf(Contracts.Pages.ShopReport report) =>
        FiguresIn(report).Select(object (figure) => (figure.Formula, figure.Version, figure.Value, figure.N, figure.Unit));
}
