using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What a day at a market brought and cost (B6).</summary>
internal static class MarketDayFormulas
{
    /// <summary>Id <c>shop.market-net-profit</c>: version 1 without the cost of goods, as published; 2 with it.</summary>
    public static readonly FormulaVersions NetProfitFormula = new(
        "shop.market-net-profit", Units.Money, "Net profit of a market day", Sources.ShopDashboard("B6"), Reads.Nothing,
        new Definition(
            "Sales less booth and travel; what the goods cost is left out, as published. It reads the market day.",
            "sales - booth - travel"),
        new Definition(
            "Sales less booth, travel and the cost of the goods sold: the cost prices of the items in completed orders of that "
            + "place and day. Unknown where those orders do not hold all items sold, or an item's cost price is not known.",
            "sales - booth - travel - sum(cost price * quantity)"));

    /// <summary>Id <c>shop.market-return</c>: version 1 as published, 2 corrected, 3 the published profit on all costs.</summary>
    public static readonly FormulaVersions ReturnFormula = new(
        "shop.market-return", Units.Fraction, "Return of a market day", Sources.ShopDashboard("B6"), Reads.Nothing,
        new Definition(
            "Net profit without the cost of goods over the cost of the booth alone, as published.", "(sales - booth - travel) / booth"),
        new Definition(
            "Net profit with the cost of goods over booth and travel.",
            "(sales - booth - travel - cost of goods) / (booth + travel)"),
        new Definition(
            "Net profit without the cost of goods over booth and travel: for days whose cost of goods is not known.",
            "(sales - booth - travel) / (booth + travel)"));

    /// <summary>Id <c>shop.market-average-transaction</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions AverageFormula = new(
        "shop.market-average-transaction", Units.Money, "Average transaction of a market day", Sources.ShopDashboard("B6"),
        Reads.Nothing, new Definition("Sales over transactions.", "sales / transactions"));

    /// <summary>Id <c>shop.market-conversion</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions ConversionFormula = new(
        "shop.market-conversion", Units.Fraction, "Conversion of a market day", Sources.ShopDashboard("B6"), Reads.Nothing,
        new Definition(
            "Transactions over the people who came by, as the shop estimates them. Unknown where nobody was counted.",
            "transactions / foot traffic"));

    /// <summary>Id <c>shop.market-cost-per-customer</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions CostPerCustomerFormula = new(
        "shop.market-cost-per-customer", Units.Money, "Cost of a new customer at a market", Sources.ShopDashboard("B6"),
        Reads.Nothing,
        new Definition(
            "Booth and travel over the customers who bought for the first time. Unknown where there was none.",
            "(booth + travel) / new customers"));

    public static Computed NetProfit(MarketDayObserved day, ShopMoney money) =>
        WithoutGoods(day) is { } profit
            ? money.Of(NetProfitFormula[1], profit, 1)
            : Computed.Without(NetProfitFormula[1], NoCosts);

    /// <param name="day">The day.</param>
    /// <param name="goods">What the goods cost.</param>
    /// <param name="money">The currency.</param>
    public static Computed NetProfit(MarketDayObserved day, CostOfGoods goods, ShopMoney money) =>
        WithoutGoods(day) is not { } profit ? Computed.Without(NetProfitFormula[2], NoCosts)
        : goods.Cost is not { } cost ? Computed.Without(NetProfitFormula[2], goods.Unavailable!)
        : money.Of(NetProfitFormula[2], profit - cost, 1);

    /// <summary>Version 1: on the booth alone, as published.</summary>
    public static Computed ReturnOnBooth(MarketDayObserved day) => Ratio(ReturnFormula[1], WithoutGoods(day), day.BoothCost, "booth");

    /// <summary>Version 2.</summary>
    public static Computed Return(MarketDayObserved day, CostOfGoods goods) =>
        goods.Cost is { } cost
            ? Ratio(ReturnFormula[2], WithoutGoods(day) - cost, day.BoothCost + day.TravelCost, "booth and travel")
            : Computed.Without(ReturnFormula[2], goods.Unavailable!);

    /// <summary>Version 3.</summary>
    public static Computed ReturnWithoutGoods(MarketDayObserved day) =>
        Ratio(ReturnFormula[3], WithoutGoods(day), day.BoothCost + day.TravelCost, "booth and travel");

    public static Computed AverageTransaction(MarketDayObserved day, ShopMoney money) =>
        day.Transactions is not > 0
            ? Computed.Without(AverageFormula[1], "No transaction was counted.")
            : money.Of(AverageFormula[1], day.Sales / day.Transactions.Value, day.Transactions.Value);

    public static Computed Conversion(MarketDayObserved day) =>
        day.Transactions is null ? Computed.Without(ConversionFormula[1], "Transactions were not counted.")
        : day.FootTraffic is not > 0 ? Computed.Without(ConversionFormula[1], "The people who came by were not counted.")
        : Computed.Of(ConversionFormula[1], (double)day.Transactions.Value / day.FootTraffic.Value, day.FootTraffic.Value);

    public static Computed CostPerNewCustomer(MarketDayObserved day, ShopMoney money) =>
        day.BoothCost + day.TravelCost is not { } cost ? Computed.Without(CostPerCustomerFormula[1], NoCosts)
        : day.NewCustomers is not > 0 ? Computed.Without(CostPerCustomerFormula[1], "No new customer was counted.")
        : money.Of(CostPerCustomerFormula[1], cost / day.NewCustomers.Value, day.NewCustomers.Value);

    /// <summary>Sales less booth and travel; null where one of these is not known.</summary>
    public static decimal? WithoutGoods(MarketDayObserved day) => day.Sales - day.BoothCost - day.TravelCost;

    private const string NoCosts = "The cost of the booth or of the way is not known.";

    private static Computed Ratio(Formula formula, decimal? profit, decimal? cost, string of) =>
        profit is null || cost is null ? Computed.Without(formula, NoCosts)
        : cost == 0 ? Computed.Without(formula, $"There was no cost of {of} to compare with.")
        : Computed.Of(formula, (double)(profit.Value / cost.Value), 1);
}
