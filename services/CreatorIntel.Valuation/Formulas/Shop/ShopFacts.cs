using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What is in force of a workspace's shops at one instant: of each thing the version recorded last.</summary>
internal sealed record ShopFacts
{
    private readonly Lazy<IReadOnlyList<SoldLine>> _sold;

    public ShopFacts() => _sold = new(() => [.. Join()]);

    // What is joined is of one set of facts: a copy with other orders has other sales.
    private ShopFacts(ShopFacts other)
    {
        (Orders, Lines, Payments, Items, Customers, Locations, MarketDays, Features) = (
            other.Orders, other.Lines, other.Payments, other.Items, other.Customers, other.Locations, other.MarketDays, other.Features);
        _sold = new(() => [.. Join()]);
    }

    public IReadOnlyList<InShop<OrderObserved>> Orders { get; init; } = [];

    public IReadOnlyList<InShop<OrderLineObserved>> Lines { get; init; } = [];

    public IReadOnlyList<InShop<PaymentObserved>> Payments { get; init; } = [];

    public IReadOnlyList<InShop<ItemObserved>> Items { get; init; } = [];

    public IReadOnlyList<InShop<CustomerObserved>> Customers { get; init; } = [];

    public IReadOnlyList<InShop<LocationObserved>> Locations { get; init; } = [];

    public IReadOnlyList<InShop<MarketDayObserved>> MarketDays { get; init; } = [];

    public IReadOnlyList<InShop<FeatureObserved>> Features { get; init; } = [];

    /// <summary>The items, each once: what a connection says of an item whose stock code an item of a file has is left out.</summary>
    public IReadOnlyList<InShop<ItemObserved>> Stock
    {
        get
        {
            var codes = Items.Where(item => item.Shop == ShopKey.Files && item.Fact.Sku is { Length: > 0 })
                .Select(item => item.Fact.Sku!).ToHashSet(StringComparer.Ordinal);
            return codes.Count == 0
                ? Items
                : [.. Items.Where(item => item.Shop == ShopKey.Files || item.Fact.Sku is null || !codes.Contains(item.Fact.Sku))];
        }
    }

    /// <summary>Lines of completed orders, each with its order and its item.</summary>
    public IReadOnlyList<SoldLine> Sold => _sold.Value;

    /// <summary>Completed orders.</summary>
    public IEnumerable<InShop<OrderObserved>> Completed => Orders.Where(order => IsCompleted(order.Fact));

    /// <summary>True where there is nothing.</summary>
    public bool IsEmpty => Orders.Count + Items.Count + Customers.Count + MarketDays.Count + Locations.Count + Features.Count == 0;

    public static bool IsCompleted(OrderObserved order) => order.Status == "completed";

    /// <summary>The same with the orders and market days of some days only; payments and lines follow their orders.</summary>
    /// <param name="from">First day; null: open.</param>
    /// <param name="to">Last day, inclusive; null: open.</param>
    public ShopFacts Between(DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null) return this;
        var orders = Orders.Where(order => IsWithin(order.Fact.Day)).ToArray();
        var kept = orders.Select(order => new ShopKey(order.Shop, order.Fact.Id)).ToHashSet();
        return this with
        {
            Orders = orders,
            Lines = [.. Lines.Where(line => kept.Contains(new(line.Shop, line.Fact.OrderId)))],
            Payments = [.. Payments.Where(payment => kept.Contains(new(payment.Shop, payment.Fact.OrderId)))],
            MarketDays = [.. MarketDays.Where(day => IsWithin(day.Fact.Day))],
        };

        bool IsWithin(DateOnly day) => (from is null || day >= from) && (to is null || day <= to);
    }

    /// <summary>The same without some orders; payments and lines follow their orders.</summary>
    public ShopFacts Without(IReadOnlySet<ShopKey> orders) => orders.Count == 0 ? this : this with
    {
        Orders = [.. Orders.Where(order => !orders.Contains(new(order.Shop, order.Fact.Id)))],
        Lines = [.. Lines.Where(line => !orders.Contains(new(line.Shop, line.Fact.OrderId)))],
        Payments = [.. Payments.Where(payment => !orders.Contains(new(payment.Shop, payment.Fact.OrderId)))],
    };

    /// <summary>Things by their ids; of an id that comes twice, any.</summary>
    public static Dictionary<ShopKey, T> ById<T>(IEnumerable<InShop<T>> things, Func<T, string> id)
    {
        var byId = new Dictionary<ShopKey, T>();
        foreach (var thing in things) byId[new(thing.Shop, id(thing.Fact))] = thing.Fact;
        return byId;
    }

    private IEnumerable<SoldLine> Join()
    {
        var orders = ById(Completed, order => order.Id);
        var items = ById(Items, item => item.Id);
        foreach (var (shop, line) in Lines)
        {
            if (!orders.TryGetValue(new(shop, line.OrderId), out var order)) continue;
            var item = line.ItemId is null ? null : items.GetValueOrDefault(new(shop, line.ItemId));
            yield return new SoldLine(shop, line, order, item);
        }
    }
}

/// <summary>A line of a completed order.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Line">The line.</param>
/// <param name="Order">Its order.</param>
/// <param name="Item">What was sold; null where the stock does not have it.</param>
internal sealed record SoldLine(string Shop, OrderLineObserved Line, OrderObserved Order, ItemObserved? Item);
