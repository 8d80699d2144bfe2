using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Valuation.Features;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

public sealed class ShopReportTests(ValuationPostgres postgres) : ShopTest(postgres)
{
    [Fact]
    public async Task The_published_shop_has_the_published_cards()
    {
        var report = await VintageReportAsync();
        report.Cards.Revenue.Value.ShouldBe(54_574.22);
        report.Cards.Orders.Value.ShouldBe(180);
        Math.Round(report.Cards.AverageOrderValue.Value!.Value, 2).ShouldBe(303.19);
        report.Cards.AttributedRevenue.Value.ShouldBe(11_452.21);
        report.Attribution.Lines.Value.ShouldBe(72);
        report.Attribution.Lines.N.ShouldBe(309);
        report.Attribution.SoldRevenue.Value.ShouldBe(48_612.15);
        (report.WindowDays, report.Model, report.Currency).ShouldBe((null, "last", null));
    }

    [Fact]
    public async Task Sales_follow_posts_of_the_accounts_that_are_asked_about_only()
    {
        await RecordAsync(Vintage());
        ShowVintagePosts();
        var query = Query();
        query.Query.AccountId = Metrics.Published.First(post => post.Platform == "tiktok").AccountId;
        var report = await ReportAsync(query);
        report.Attribution.Lines.Value!.Value.ShouldBeInRange(1, 71);
        report.Sales.Posts.ShouldAllBe(post => post.Platform == "tiktok");
        report.Cards.Revenue.Value.ShouldBe(54_574.22);
    }

    [Fact]
    public async Task A_range_leaves_out_orders_market_days_and_posts_of_other_days()
    {
        await RecordAsync(Vintage());
        ShowVintagePosts();
        var query = Query();
        (query.Query.From, query.Query.To) = ("2023-01-01", "2023-01-31");
        var report = await ReportAsync(query);
        (report.Cards.Orders.Value, report.Cards.Revenue.Value).ShouldBe((6, 2035.38));
        report.Sales.Months.ShouldHaveSingleItem().Month.ShouldBe(new DateOnly(2023, 1, 1));
        report.Sales.Posts.ShouldAllBe(post => post.Day <= new DateOnly(2023, 1, 31));
        report.Inventory.Items.Value.ShouldBe(300);
    }

    [Fact]
    public async Task Every_figure_of_the_page_has_a_receipt_with_the_same_figure()
    {
        var figures = FiguresIn(await VintageReportAsync());
        figures.Count.ShouldBeGreaterThan(300);
        foreach (var figure in figures.DistinctBy(figure => figure.Formula + figure.Version))
        {
            FigureId.TryParse(figure.Id, out var id).ShouldBeTrue();
            Desk.Answers(id!).ShouldBeTrue();
            var receipt = await Desk.ReceiptAsync(id!, new V1.ReceiptRequest { FigureId = figure.Id }, Token);
            receipt.Figure.ToPage().ShouldBe(figure);
        }
    }

    [Fact]
    public async Task Every_figure_of_the_page_has_an_id_of_its_own() =>
        FiguresIn(await VintageReportAsync()).GroupBy(figure => figure.Id)
            .ShouldAllBe(same => same.Distinct().Count() == 1);

    [Fact]
    public async Task Revenue_rests_on_every_completed_order_a_page_at_a_time()
    {
        var revenue = (await VintageReportAsync()).Cards.Revenue;
        FigureId.TryParse(revenue.Id, out var id).ShouldBeTrue();
        var receipt = await Desk.ReceiptAsync(id!, new V1.ReceiptRequest { FigureId = revenue.Id, Skip = 170, Take = 50 }, Token);
        receipt.ObservationCount.ShouldBe(180);
        receipt.Observations.Count.ShouldBe(10);
        receipt.Observations.ShouldAllBe(read => read.Kind == "order" && read.Metrics[0].Name == "total");
    }

    [Fact]
    public async Task An_attributed_figure_rests_on_lines_and_the_posts_before_them()
    {
        var report = await VintageReportAsync();
        FigureId.TryParse(report.Attribution.Revenue.Id, out var id).ShouldBeTrue();
        id!.Subject.ShouldBe("any-time");
        var receipt = await Desk.ReceiptAsync(id, new V1.ReceiptRequest { FigureId = report.Attribution.Revenue.Id, Take = 200 }, Token);
        receipt.Observations.Count(read => read.Kind == "order-line").ShouldBe(72);
        receipt.Observations.ShouldContain(read => read.Kind == "post" && read.Sequence >= 100_000);
    }

    [Fact]
    public async Task A_figure_that_no_page_has_has_no_receipt()
    {
        var revenue = (await VintageReportAsync()).Cards.Revenue;
        FigureId.TryParse(revenue.Id, out var id).ShouldBeTrue();
        var other = id! with { Subject = "else" };
        var refusal = await Should.ThrowAsync<RpcException>(
            () => Desk.ReceiptAsync(other, new V1.ReceiptRequest { FigureId = other.ToString() }, Token));
        refusal.StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task As_of_an_earlier_instant_a_figure_keeps_its_value()
    {
        var before = (await VintageReportAsync()).Cards.Revenue;
        var order = Vintage().Orders[0];
        await RecordAsync(Message([order with { Total = 1, Said = order.Said with { Sequence = 900_000, RecordedAt = order.Said.RecordedAt.AddDays(1) } }]));
        FigureId.TryParse(before.Id, out var id).ShouldBeTrue();
        var receipt = await Desk.ReceiptAsync(id!, new V1.ReceiptRequest { FigureId = before.Id }, Token);
        receipt.Figure.Value.ShouldBe(54_574.22);
        (await ReportAsync(Query())).Cards.Revenue.Value.ShouldNotBe(54_574.22);
    }

    [Fact]
    public async Task Without_shop_data_there_is_no_report()
    {
        var query = new V1.ShopQuery { Query = new() { AccountId = $"{Workspace}~instagram~1" } };
        var reply = await Desk.ReportAsync(query, Token);
        reply.Json.IsEmpty.ShouldBeTrue();
        reply.AsOf.ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3651)]
    public async Task A_window_of_no_days_or_of_more_than_ten_years_is_refused(int days)
    {
        var query = new V1.ShopQuery { Query = new() { AccountId = $"{Workspace}~instagram~1" }, WindowDays = days };
        (await Should.ThrowAsync<RpcException>(() => Desk.ReportAsync(query, Token))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }
}
