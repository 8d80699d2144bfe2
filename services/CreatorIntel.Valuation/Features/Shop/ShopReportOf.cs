using CreatorIntel.Valuation.Formulas;
using Pages = CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Valuation.Features;

/// <summary>Computes the report on a shop.</summary>
internal static class ShopReportOf
{
    /// <summary>The report; its figures are added to <paramref name="figures"/> with what they were computed from.</summary>
    public static Pages.ShopReport Question(ShopQuestion question, ShopFigures figures)
    {
        var attributed = Attribution.Of(question.Facts, question.Posts, question.Window);
        return new(
            question.Money.Currency, question.Window.Days, NameOf(question.Model), Cards(question, attributed, figures),
            ShopSalesOf.Question(question, figures), ShopAttributionOf.Question(question, attributed, figures),
            ShopMarketsOf.Question(question, figures), ShopCustomersOf.Question(question, figures),
            ShopInventoryOf.Question(question, figures), ToldTwice(question.ToldTwice, figures));
    }

    /// <summary>A thing as the browser gets it.</summary>
    public static Pages.ShopThing ToThing(this ShopKey key) => new(key.Shop, key.Id);

    /// <summary>A name as the browser gets it: null where it is not known.</summary>
    public static string? NameOrNull(string name) => name.Length == 0 ? null : name;

    private static string NameOf(AttributionModel model) => model switch
    {
        AttributionModel.FirstTouch => "first",
        AttributionModel.EvenSplit => "even",
        _ => "last",
    };

    private static Pages.ShopCards Cards(ShopQuestion question, IReadOnlyList<AttributedLine> attributed, ShopFigures figures)
    {
        var (facts, money) = (question.Facts, question.Money);
        Order[] orders = [.. facts.Orders.Select(order => new Order(order.Fact.Day, order.Fact.Status, order.Fact.Total))];
        var payments = facts.Payments.Where(payment => payment.Fact.Status is null or "completed").ToArray();
        var behind = facts.Completed.Select(Evidence.Of);
        var revenue = figures.Add(money.Of(ShopRevenue.Of(orders, DateOnly.MaxValue)), behind);
        var count = figures.Add(OrderCount.Of(orders.Length, facts.Completed.Count()), behind);
        return new(
            revenue, count,
            figures.Add(money.Of(AverageOrderValue.Of(orders, DateOnly.MaxValue)), behind, inputs: [revenue, count]),
            figures.Add(
                AttributedSales.Revenue(attributed, facts.Sold.Count, money), Evidence.Of(attributed), question.Window.ToString()),
            figures.Add(
                OrderArithmetic.NetPayments([.. payments.Select(payment => payment.Fact)], money), payments.Select(Evidence.Of)));
    }

    private static Pages.SalesToldTwice ToldTwice(IReadOnlyList<SaleToldTwice> sales, ShopFigures figures) => new(
        figures.Add(SalesToldTwice.Count(sales), sales.SelectMany(sale => new[] { Evidence.Of(sale.File), Evidence.Of(sale.Connection) })),
        sales.Count == 0
            ? null
            : "Files and a connection tell of the same sales. Each counts once, as the file tells it, or as the connection does "
                + "where that alone has its lines. The data-quality page lists them.");
}
