using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Sales of market days with posts in the days before, against those without (B7).</summary>
internal static class MarketLift
{
    /// <summary>Id <c>shop.market-sales</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions SalesFormula = new(
        "shop.market-sales", Units.Money, "Mean sales of market days", Sources.ShopDashboard("B7"), Reads.Nothing,
        new Definition(
            "The mean sales of market days with a post within the window before the day, or of those without one, with its 95 % t "
            + "interval. A day without posts is a day without posts, not one with an engagement of 0.",
            "sum(sales) / n"));

    /// <summary>Id <c>shop.market-lift</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions LiftFormula = new(
        "shop.market-lift", Units.Money, "Market days with posts against those without", Sources.ShopDashboard("B7"), Reads.Nothing,
        new Definition(
            "Mean sales of market days with a post within the window before the day, less that of those without, with Welch's "
            + "95 % interval. Unknown where one side has fewer than two days.",
            "mean(sales | posts) - mean(sales | no post)"));

    /// <param name="days">The market days.</param>
    /// <param name="posts">The posts, in any order.</param>
    /// <param name="window">How long before a day a post counts.</param>
    /// <param name="money">The currency.</param>
    public static Lift Of(
        IReadOnlyList<MarketDay> days, IReadOnlyList<ShownPost> posts, AttributionWindow window, ShopMoney money)
    {
        var postDays = posts.Select(post => post.Day.DayNumber).Distinct().Order().ToArray();
        var sides = days.ToLookup(day => HasPost(postDays, day.Day.Fact.Day.DayNumber, window));
        MarketDay[] with = [.. sides[true]], without = [.. sides[false]];
        RunningSample sampleWith = SampleOf(with), sampleWithout = SampleOf(without);
        if (WelchInterval.Of(sampleWith, sampleWithout) is not { } interval)
        {
            return new(
                with, without, Mean(sampleWith, money), Mean(sampleWithout, money),
                Computed.Without(LiftFormula[1], "It takes two market days with posts before them and two without.", days.Count),
                false, "There are too few market days on one side to compare.");
        }

        var difference = money.Estimate(LiftFormula[1], sampleWith.Mean - sampleWithout.Mean, days.Count, interval);
        var distinguishable = interval.Low > 0 || interval.High < 0;
        return new(
            with, without, Mean(sampleWith, money), Mean(sampleWithout, money), difference, distinguishable && difference.Value is not null,
            !distinguishable ? "Not distinguishable: market days vary more than the two sides differ."
            : interval.Low > 0 ? "Market days with posts before them sold more."
            : "Market days with posts before them sold less.");
    }

    private static bool HasPost(int[] postDays, int day, AttributionWindow window)
    {
        var at = Array.BinarySearch(postDays, day);
        var before = (at < 0 ? ~at : at) - 1;
        return before >= 0 && window.Holds(day - postDays[before]);
    }

    private static RunningSample SampleOf(MarketDay[] days) =>
        RunningSample.Of([.. days.Select(day => (double)day.Day.Fact.Sales)]);

    private static Computed Mean(in RunningSample sample, ShopMoney money) =>
        sample.N == 0
            ? Computed.Without(SalesFormula[1], "There is no such market day.")
            : money.Estimate(SalesFormula[1], sample.Mean, sample.N, MeanInterval.Of(sample));
}

/// <summary>Market days with posts in the days before, and those without.</summary>
/// <param name="With">Days with a post before them.</param>
/// <param name="Without">Days without.</param>
/// <param name="SalesWith">Mean sales with.</param>
/// <param name="SalesWithout">Mean sales without.</param>
/// <param name="Difference">With less without.</param>
/// <param name="Distinguishable">True where the interval leaves out 0.</param>
/// <param name="Verdict">In words.</param>
internal sealed record Lift(
    IReadOnlyList<MarketDay> With, IReadOnlyList<MarketDay> Without, Computed SalesWith, Computed SalesWithout, Computed Difference,
    bool Distinguishable, string Verdict);
