using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The market days of a shop with everything that is computed of each (B6), in order of day.</summary>
internal static class MarketDays
{
    public static IReadOnlyList<MarketDay> Of(ShopFacts facts, ShopMoney money)
    {
        var locations = ShopFacts.ById(facts.Locations, location => location.Id);
        var sold = facts.Sold.ToLookup(line => (line.Shop, line.Order.LocationId, line.Order.Day));
        return
        [
            .. facts.MarketDays.OrderBy(day => day.Fact.Day).ThenBy(day => day.Fact.Id, StringComparer.Ordinal).Select(day =>
            {
                var at = day.Fact.LocationId is { } id ? locations.GetValueOrDefault(new(day.Shop, id)) : null;
                var lines = day.Fact.LocationId is null ? [] : sold[(day.Shop, day.Fact.LocationId, day.Fact.Day)].ToArray();
                return Of(day, at, CostOfGoods.Of(day.Fact, lines), money);
            }),
        ];
    }

    private static MarketDay Of(InShop<MarketDayObserved> day, LocationObserved? location, CostOfGoods goods, ShopMoney money) => new(
        day, location, goods,
        MarketDayFormulas.NetProfit(day.Fact, money), MarketDayFormulas.NetProfit(day.Fact, goods, money),
        MarketDayFormulas.ReturnOnBooth(day.Fact), MarketDayFormulas.Return(day.Fact, goods),
        MarketDayFormulas.ReturnWithoutGoods(day.Fact), MarketDayFormulas.AverageTransaction(day.Fact, money),
        MarketDayFormulas.Conversion(day.Fact), MarketDayFormulas.CostPerNewCustomer(day.Fact, money));
}

/// <summary>A market day and what is computed of it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Location">Where it was; null where that is not known.</param>
/// <param name="Goods">What the goods cost.</param>
/// <param name="NetProfit">As published: without the cost of goods.</param>
/// <param name="NetProfitWithGoods">With the cost of goods.</param>
/// <param name="ReturnOnBooth">As published: on the booth alone.</param>
/// <param name="Return">With the cost of goods, on booth and travel.</param>
/// <param name="ReturnWithoutGoods">Without the cost of goods, on booth and travel.</param>
/// <param name="AverageTransaction">Sales over transactions.</param>
/// <param name="Conversion">Transactions over people who came by.</param>
/// <param name="CostPerNewCustomer">Booth and travel over new customers.</param>
internal sealed record MarketDay(
    InShop<MarketDayObserved> Day, LocationObserved? Location, CostOfGoods Goods, Computed NetProfit, Computed NetProfitWithGoods,
    Computed ReturnOnBooth, Computed Return, Computed ReturnWithoutGoods, Computed AverageTransaction, Computed Conversion,
    Computed CostPerNewCustomer);
