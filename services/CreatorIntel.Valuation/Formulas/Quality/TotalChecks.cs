using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Checks of totals that follow from their parts (B5, B9).</summary>
internal static class TotalChecks
{
    public static DataCheck OrderTotals(ShopFacts facts)
    {
        var stated = facts.Orders.Where(order => order.Fact.Subtotal is not null).ToArray();
        return new(
            "order-totals", "Orders whose total does not add up",
            "The total is not subtotal and tax, less discount, and tip. Revenue takes the total as it is stated.",
            ["shop", "order", "day", "expected", "stated"], stated.Length,
            [
                .. stated.Where(order => OrderArithmetic.Differ(OrderArithmetic.Total(order.Fact), order.Fact.Total))
                    .Select(order => new Finding(
                        [
                            order.Shop, order.Fact.Id, Shown.Day(order.Fact.Day), Shown.Amount(OrderArithmetic.Total(order.Fact)),
                            Shown.Amount(order.Fact.Total),
                        ],
                        [order.Fact.Said.Sequence])),
            ]);
    }

    public static DataCheck LineTotals(ShopFacts facts) => new(
        "line-totals", "Lines whose total does not add up",
        "The total is not quantity times price, less discount. Attributed revenue takes the total as it is stated.",
        ["shop", "line", "order", "expected", "stated"], facts.Lines.Count,
        [
            .. facts.Lines.Where(line => OrderArithmetic.Differ(OrderArithmetic.Total(line.Fact), line.Fact.Total))
                .Select(line => new Finding(
                    [
                        line.Shop, line.Fact.Id, line.Fact.OrderId, Shown.Amount(OrderArithmetic.Total(line.Fact)),
                        Shown.Amount(line.Fact.Total),
                    ],
                    [line.Fact.Said.Sequence])),
        ]);

    public static DataCheck Subtotals(ShopFacts facts)
    {
        var lines = facts.Lines.ToLookup(line => new ShopKey(line.Shop, line.Fact.OrderId), line => line.Fact);
        var stated = facts.Orders
            .Where(order => order.Fact.Subtotal is not null)
            .Select(order => (Order: order, Lines: lines[new(order.Shop, order.Fact.Id)].ToArray()))
            .Where(order => order.Lines.Length > 0)
            .ToArray();
        return new(
            "order-subtotals", "Orders whose lines do not add up to the subtotal",
            "A line is missing, or one too many is there: revenue counts orders, attribution and categories count lines.",
            ["shop", "order", "lines", "sum of lines", "subtotal"], stated.Length,
            [
                .. stated.Where(order => OrderArithmetic.Differ(order.Lines.Sum(line => line.Total), order.Order.Fact.Subtotal))
                    .Select(order => new Finding(
                        [
                            order.Order.Shop, order.Order.Fact.Id, Shown.Number(order.Lines.Length),
                            Shown.Amount(order.Lines.Sum(line => line.Total)), Shown.Amount(order.Order.Fact.Subtotal),
                        ],
                        [order.Order.Fact.Said.Sequence, .. order.Lines.Select(line => line.Said.Sequence)])),
            ]);
    }

    public static DataCheck PaymentsOfOrders(ShopFacts facts)
    {
        var payments = facts.Payments.Where(payment => payment.Fact.Status is null or "completed")
            .ToLookup(payment => new ShopKey(payment.Shop, payment.Fact.OrderId), payment => payment.Fact);
        var paid = facts.Completed
            .Select(order => (Order: order, Payments: payments[new(order.Shop, order.Fact.Id)].ToArray()))
            .Where(order => order.Payments.Length > 0)
            .ToArray();
        return new(
            "payments-of-orders", "Orders whose payments do not add up to the total",
            "More or less was paid than the order comes to: a payment is missing, was counted twice or was given back.",
            ["shop", "order", "paid", "total"], paid.Length,
            [
                .. paid.Where(order => OrderArithmetic.Differ(order.Payments.Sum(payment => payment.Amount), order.Order.Fact.Total))
                    .Select(order => new Finding(
                        [
                            order.Order.Shop, order.Order.Fact.Id, Shown.Amount(order.Payments.Sum(payment => payment.Amount)),
                            Shown.Amount(order.Order.Fact.Total),
                        ],
                        [order.Order.Fact.Said.Sequence, .. order.Payments.Select(payment => payment.Said.Sequence)])),
            ]);
    }

    public static DataCheck NetPayments(ShopFacts facts)
    {
        var stated = facts.Payments.Where(payment => payment.Fact.Net is not null && payment.Fact.Fee is not null).ToArray();
        return new(
            "net-payments", "Payments whose net amount does not add up",
            "The net amount is not the amount less the processing fee.",
            ["shop", "payment", "order", "expected", "stated"], stated.Length,
            [
                .. stated.Where(payment => OrderArithmetic.Differ(OrderArithmetic.Net(payment.Fact), payment.Fact.Net))
                    .Select(payment => new Finding(
                        [
                            payment.Shop, payment.Fact.Id, payment.Fact.OrderId, Shown.Amount(OrderArithmetic.Net(payment.Fact)),
                            Shown.Amount(payment.Fact.Net),
                        ],
                        [payment.Fact.Said.Sequence])),
            ]);
    }

    public static DataCheck CustomerTotals(ShopFacts facts)
    {
        var orders = facts.Completed.ToLookup(order => new ShopKey(order.Shop, order.Fact.CustomerId ?? ""), order => order.Fact);
        var stated = facts.Customers.Where(customer => customer.Fact.TotalOrders is not null || customer.Fact.TotalSpent is not null)
            .ToArray();
        return new(
            "customer-totals", "Customers whose stated totals differ from their orders",
            "The number of orders or what was spent, as the shop states it, is not what the completed orders come to. Figures here "
            + "are computed from the orders.",
            ["shop", "customer", "orders", "stated orders", "spent", "stated spent"], stated.Length,
            [.. stated.Select(customer => Find(customer, [.. orders[new(customer.Shop, customer.Fact.Id)]])).OfType<Finding>()]);
    }

    private static Finding? Find(InShop<CustomerObserved> customer, OrderObserved[] orders)
    {
        var (fact, spent) = (customer.Fact, orders.Sum(order => order.Total));
        if (!OrderArithmetic.Differ(spent, fact.TotalSpent) && (fact.TotalOrders is null || fact.TotalOrders == orders.Length)) return null;
        return new(
            [
                customer.Shop, fact.Id, Shown.Number(orders.Length), Shown.Number(fact.TotalOrders), Shown.Amount(spent),
                Shown.Amount(fact.TotalSpent),
            ],
            [fact.Said.Sequence, .. orders.Select(order => order.Said.Sequence)]);
    }
}
