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
        var rows = days.ToDictionary(KeyOf, day => Row(day, question.Money.IsOne, figures));
        var places = MarketLocations.Of(days, question.Money);
        var best = MarketLocations.Best(places);
        return new(
            [.. days.Select(day => rows[KeyOf(day)])], [.. places.Select(place => Place(place, rows, figures))],
            new(best.Key?.ToThing(), best.Distinguishable, best.Verdict), MarketLocations.MinimumDays,
            Lift(MarketLift.Of(days, question.Posts, question.Window, question.Money), question.Window.ToString(), figures));
    }

    private static ShopKey KeyOf(MarketDay day) => new(day.Day.Shop, day.Day.Fact.Id);

    private static Pages.MarketDayRow Row(MarketDay day, bool oneCurrency, ShopFigures figures)
    {
        var (fact, key) = (day.Day.Fact, KeyOf(day));
        var (net, netWithGoods) = (Stated(day.NetProfit), WithGoods(day.NetProfitWithGoods));
        return new(
            key.ToThing(), fact.Day, fact.LocationId is null ? null : new(day.Day.Shop, fact.LocationId), day.Location?.Name, fact.Weather,
            oneCurrency ? fact.Sales : null, fact.Transactions, fact.FootTraffic, fact.NewCustomers, Stated(day.AverageTransaction),
            net, netWithGoods, Stated(day.ReturnOnBooth, net), WithGoods(day.Return, netWithGoods),
            Stated(day.ReturnWithoutGoods, net), Stated(day.Conversion), Stated(day.CostPerNewCustomer));

        Pages.Figure Stated(Computed computed, params IEnumerable<Pages.Figure> inputs) =>
            figures.Add(computed, [Evidence.Of(day.Day)], key.ToString(), inputs);

        Pages.Figure WithGoods(Computed computed, params IEnumerable<Pages.Figure> inputs) =>
            figures.Add(computed, Evidence.WithGoods(day), key.ToString(), inputs);
    }

    private static Pages.LocationRow Place(
        MarketLocation place, Dictionary<ShopKey, Pages.MarketDayRow> rows, ShopFigures figures)
    {
        var (subject, days) = (place.Key.ToString(), place.Days.Select(day => rows[KeyOf(day)]).ToArray());
        return new(
            place.Key.ToThing(), place.Name, place.Days.Count, place.Sample.N >= MarketLocations.MinimumDays,
            figures.Add(place.NetProfit, place.Days.Select(day => Evidence.Of(day.Day)), subject, Known(days, day => day.NetProfit)),
            figures.Add(
                place.NetProfitWithGoods, place.Days.SelectMany(Evidence.WithGoods), subject, Known(days, day => day.NetProfitWithGoods)));
    }

    /// <summary>Days without a value are left out of a mean.</summary>
    private static IEnumerable<Pages.Figure> Known(IEnumerable<Pages.MarketDayRow> days, Func<Pages.MarketDayRow, Pages.Figure> figure) =>
        days.Select(figure).Where(day => day.Value is not null);

    private static Pages.MarketLift Lift(Lift lift, string window, ShopFigures figures)
    {
        var (with, without) = (lift.With.Select(day => Evidence.Of(day.Day)), lift.Without.Select(day => Evidence.Of(day.Day)));
        var salesWith = figures.Add(lift.SalesWith, with, $"{window} with-posts");
        var salesWithout = figures.Add(lift.SalesWithout, without, $"{window} without-posts");
        return new(
            lift.With.Count, lift.Without.Count, salesWith, salesWithout,
            figures.Add(lift.Difference, with.Concat(without), window, salesWith, salesWithout), lift.Distinguishable, lift.Verdict);
    }
}
