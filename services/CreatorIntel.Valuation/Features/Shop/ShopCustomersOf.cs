using CreatorIntel.Valuation.Formulas;
using Pages = CreatorIntel.Contracts.Pages;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Who bought, and how they found the shop.</summary>
internal static class ShopCustomersOf
{
    private const int MostRows = 20;

    public static Pages.ShopCustomers Question(ShopQuestion question, ShopFigures figures)
    {
        var customers = CustomerPurchases.Of(question.Facts, question.Money);
        var all = AcquisitionSources.All(customers, question.Money);
        var count = figures.Add(all.Customers, OrdersOf(customers));
        return new(
            count, figures.Add(all.RepeatRate, OrdersOf(customers), inputs: count),
            [.. AcquisitionSources.Each(customers, question.Money).Select(source => Source(source, figures))],
            [.. customers.Take(MostRows).Select(customer => Row(customer, figures))]);
    }

    private static Pages.AcquisitionSource Source(SourceOfCustomers source, ShopFigures figures)
    {
        // An empty subject would name the figure of all customers.
        var subject = $"source {source.Source}";
        var count = figures.Add(source.Customers, OrdersOf(source.Buyers), subject);
        return new(
            ShopReportOf.NameOrNull(source.Source), count, figures.Add(source.Revenue, OrdersOf(source.Buyers), subject),
            figures.Add(source.RepeatRate, OrdersOf(source.Buyers), subject, count));
    }

    private static Pages.CustomerRow Row(Purchases customer, ShopFigures figures)
    {
        var (behind, subject) = (customer.Orders.Select(Evidence.Of), customer.Customer.ToString());
        var (count, spent) = (figures.Add(customer.Count, behind, subject), figures.Add(customer.Spent, behind, subject));
        return new(
            customer.Customer.ToThing(), customer.Known?.CustomerType, ShopReportOf.NameOrNull(customer.Source), customer.First,
            customer.Last, count, spent, figures.Add(customer.Average, behind, subject, spent, count));
    }

    private static IEnumerable<V1.ObservationRead> OrdersOf(IEnumerable<Purchases> customers) =>
        customers.SelectMany(customer => customer.Orders).Select(Evidence.Of);
}
