using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Places by the mean net profit of their market days (B8).</summary>
internal static class MarketLocations
{
    /// <summary>A place with fewer market days is shown, and not compared.</summary>
    public const int MinimumDays = 5;

    private const double Significance = 0.05;

    /// <summary>Id <c>shop.location-net-profit</c>: version 1 without the cost of goods, as published; 2 with it.</summary>
    public static readonly FormulaVersions Formula = new(
        "shop.location-net-profit", Units.Money, "Mean net profit of a place", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition(
            "The mean over market days at a place of sales less booth and travel, with its 95 % t interval; what the goods cost is left out, as published.",
            "sum(sales - booth - travel) / n"),
        new Definition(
            "The mean over market days at a place of sales less booth, travel and cost of goods, with its 95 % t interval. Days "
            + "whose cost of goods is not known are left out; unknown where there is no other.",
            "sum(sales - booth - travel - cost of goods) / n"));

    /// <summary>Places in order of the published mean, the best first; of equal ones in order of id.</summary>
    public static IReadOnlyList<MarketLocation> Of(IReadOnlyList<MarketDay> days, ShopMoney money) =>
    [
        .. days.Where(day => day.Day.Fact.LocationId is not null)
            .GroupBy(day => new ShopKey(day.Day.Shop, day.Day.Fact.LocationId!))
            .Select(place => Of(place.Key, [.. place], money))
            .OrderByDescending(place => place.NetProfit.Value ?? double.NegativeInfinity)
            .ThenBy(place => place.Key.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The place that is told apart from every other with enough days; otherwise why there is none.</summary>
    public static BestLocation Best(IReadOnlyList<MarketLocation> places)
    {
        var compared = places.Where(place => place.Sample.N >= MinimumDays).OrderByDescending(place => place.Sample.Mean).ToArray();
        if (compared.Length < 2)
            return new(null, false, $"Fewer than two places have {MinimumDays} market days or more: there is nothing to compare.");

        var best = compared[0];
        var pValues = compared.Skip(1).Select(place => WelchTest.PValue(best.Sample, place.Sample)).ToArray();
        var distinguishable = HolmCorrection.Adjust(pValues).All(p => p < Significance);
        return new(
            best.Key, distinguishable,
            distinguishable
                ? "Its mean net profit lies above that of every other place with enough market days."
                : "Not distinguishable: the places' market days vary more than their means differ.");
    }

    private static MarketLocation Of(ShopKey key, MarketDay[] days, ShopMoney money)
    {
        var (sample, withGoods) = (new RunningSample(), new RunningSample());
        foreach (var day in days)
        {
            sample.Add(day.NetProfit.Value ?? double.NaN);
            withGoods.Add(day.NetProfitWithGoods.Value ?? double.NaN);
        }

        return new(
            key, days[0].Location?.Name, days, sample, Mean(Formula[1], sample, "No market day there has known costs."),
            Mean(Formula[2], withGoods, "Of no market day there the cost of the goods sold is known."));

        Computed Mean(Formula formula, RunningSample of, string reason) =>
            of.N == 0 ? Computed.Without(formula, reason) : money.Estimate(formula, of.Mean, of.N, MeanInterval.Of(of));
    }
}

/// <summary>A place and its market days.</summary>
/// <param name="Key">The place.</param>
/// <param name="Name">What it is called; null where that is not known.</param>
/// <param name="Days">Its market days.</param>
/// <param name="Sample">Their published net profits.</param>
/// <param name="NetProfit">The mean as published.</param>
/// <param name="NetProfitWithGoods">The mean with the cost of goods.</param>
internal sealed record MarketLocation(
    ShopKey Key, string? Name, IReadOnlyList<MarketDay> Days, RunningSample Sample, Computed NetProfit, Computed NetProfitWithGoods);

/// <summary>Which place is best.</summary>
/// <param name="Key">The place with the highest mean; null where nothing is compared.</param>
/// <param name="Distinguishable">True where it is told apart from every other.</param>
/// <param name="Verdict">In words.</param>
internal sealed record BestLocation(ShopKey? Key, bool Distinguishable, string Verdict);
