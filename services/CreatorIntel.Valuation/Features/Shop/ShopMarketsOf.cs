using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using Pages = CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Valuation.Features;

/// <summary>Market days and places.</summary>
internal static class ShopMarketsOf
{
    public static Pages.ShopMarkets Question(ShopQuestion question, ShopFigures figures)
    {
        var days = MarketDays.Of(question.Facts, question.Money);
        var places = MarketLocations.Of(days, question.Money);
        var best = MarketLocations.Best(places);
        return new(
            [.. days.Select(day => Day(day, question.Money.IsOne, figures))], [.. places.Select(place => Place(place, figures))],
            new(best.Key?.ToThing(), best.Distinguishable, best.Verdict), MarketLocations.MinimumDays,
            Lift(MarketLift.Of(days, question.Posts, question.Window, question.Money), question.Window.ToString(), figures));
    }

    private static Pages.MarketDayRow Day(MarketDay day, bool oneCurrency, ShopFigures figures)
    {
        var fact = day.Day.Fact;
        var key = new ShopKey(day.Day.Shop, fact.Id);
        return new(
            key.ToThing(), fact.Day, fact.LocationId is null ? null : new(day.Day.Shop, fact.LocationId), day.Location?.Name, fact.Weather,
            oneCurrency ? fact.Sales : null, fact.Transactions, fact.FootTraffic, fact.NewCustomers, Stated(day.AverageTransaction),
            Stated(day.NetProfit), WithGoods(day.NetProfitWithGoods), Stated(day.ReturnOnBooth), WithGoods(day.Return),
            Stated(day.ReturnWithoutGoods), Stated(day.Conversion), Stated(day.CostPerNewCustomer));

        Pages.Figure Stated(Computed computed) => figures.Add(computed, [Evidence.Of(day.Day)], key.ToString());

        Pages.Figure WithGoods(Computed computed) => figures.Add(computed, Evidence.WithGoods(day), key.ToString());
    }

    private static Pages.LocationRow Place(MarketLocation place, ShopFigures figures) => new(
        place.Key.ToThing(), place.Name, place.Days.Count, place.Sample.N >= MarketLocations.MinimumDays,
        figures.Add(place.NetProfit, place.Days.Select(day => Evidence.Of(day.Day)), place.Key.ToString()),
        figures.Add(place.NetProfitWithGoods, place.Days.SelectMany(Evidence.WithGoods), place.Key.ToString()));

    private static Pages.MarketLift Lift(Lift lift, string window, ShopFigures figures)
    {
        var (with, without) = (lift.With.Select(day => Evidence.Of(day.Day)), lift.Without.Select(day => Evidence.Of(day.Day)));
        return new(
            lift.With.Count, lift.Without.Count, figures.Add(lift.SalesWith, with, $"{window} with-posts"),
            figures.Add(lift.SalesWithout, without, $"{window} without-posts"),
            figures.Add(lift.Difference, with.Concat(without), window), lift.Distinguishable, lift.Verdict);
    }
}
