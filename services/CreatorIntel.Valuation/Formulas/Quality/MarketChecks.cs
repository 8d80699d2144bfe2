namespace CreatorIntel.Valuation.Formulas;

/// <summary>Checks of market days (B9).</summary>
internal static class MarketChecks
{
    public static DataCheck BeforeOpening(ShopFacts facts)
    {
        var locations = ShopFacts.ById(facts.Locations, location => location.Id);
        var dated = facts.MarketDays
            .Select(day => (Day: day, Location: locations.GetValueOrDefault(new(day.Shop, day.Fact.LocationId ?? ""))))
            .Where(day => day.Location?.OpenedOn is not null)
            .ToArray();
        return new(
            "market-before-opening", "Market days before the place opened",
            "The place was not there yet on that day: either day may be wrong, or the place. Comparisons of places rest on it.",
            ["shop", "market day", "day", "place", "name", "opened on"], dated.Length,
            [
                .. dated.Where(day => day.Day.Fact.Day < day.Location!.OpenedOn).Select(day => new Finding(
                    [
                        day.Day.Shop, day.Day.Fact.Id, Shown.Day(day.Day.Fact.Day), day.Location!.Id, day.Location.Name,
                        Shown.Day(day.Location.OpenedOn),
                    ],
                    [day.Day.Fact.Said.Sequence, day.Location.Said.Sequence])),
            ]);
    }

    public static DataCheck NetProfit(ShopFacts facts)
    {
        var stated = facts.MarketDays.Where(day => day.Fact.NetProfit is not null).ToArray();
        return new(
            "market-net-profit", "Market days whose net profit does not add up",
            "The stated net profit is not sales less booth and travel. Figures here are computed from the parts.",
            ["shop", "market day", "day", "expected", "stated"], stated.Length,
            [
                .. stated.Where(day => OrderArithmetic.Differ(MarketDayFormulas.WithoutGoods(day.Fact), day.Fact.NetProfit))
                    .Select(day => new Finding(
                        [
                            day.Shop, day.Fact.Id, Shown.Day(day.Fact.Day), Shown.Amount(MarketDayFormulas.WithoutGoods(day.Fact)),
                            Shown.Amount(day.Fact.NetProfit),
                        ],
                        [day.Fact.Said.Sequence])),
            ]);
    }
}
