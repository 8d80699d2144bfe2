using System.Globalization;
using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// How good <see cref="FollowerForecast"/> would have been on the account's own past: a forecast from every day that had
/// enough gains before it, against what came. The forecasts overlap, so there are no intervals.
/// </summary>
internal static class ForecastBackTest
{
    private const string Procedure =
        "From every observed day with at least 14 gains before it, followers are forecast from what came before and compared "
        + "with the count of the day that many days later, where there is one above 0.";

    /// <summary>Id <c>forecast.back-test-error</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions ErrorFormula = Formula(
        "forecast.back-test-error", "Back-tested error of the forecast",
        "The mean distance between the two, against the count.", "mean(|forecast - F| / F)");

    /// <summary>Id <c>forecast.naive-error</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions NaiveFormula = Formula(
        "forecast.naive-error", "Error of expecting no change",
        "This is the error of saying that nothing changes, which a forecast has to beat.", "mean(|Forigin - F| / F)");

    /// <summary>Id <c>forecast.coverage-80</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Coverage80Formula = Formula(
        "forecast.coverage-80", "Share inside the 80 % band",
        "The share of counts inside the 80 % band: near 0.8 where the band is right.", "count(low80 <= F <= high80) / n");

    /// <summary>Id <c>forecast.coverage-95</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Coverage95Formula = Formula(
        "forecast.coverage-95", "Share inside the 95 % band",
        "The share of counts inside the 95 % band: near 0.95 where the band is right.", "count(low95 <= F <= high95) / n");

    /// <param name="days">The counts to test on.</param>
    /// <param name="daysAhead">How far each forecast looks.</param>
    public static BackTested Of(FollowerDays days, int daysAhead)
    {
        var quantiles = new BandQuantiles?[GainModel.Window + 1];
        var (n, error, naive, inside80, inside95) = (0, 0.0, 0.0, 0, 0);
        for (var origin = GainModel.MinimumGains; origin < days.Count; origin++)
        {
            var target = days.Position(days.Days[origin].AddDays(daysAhead));
            if (days.Days[target].DayNumber - days.Days[origin].DayNumber != daysAhead) continue;
            var actual = days.Followers[target];
            if (actual <= 0 || GainModel.Fit(days, origin) is not { } model) continue;

            var band = ForecastBand.Of(model, daysAhead, quantiles[model.Gains] ??= BandQuantiles.For(model.Gains));
            n++;
            error += Math.Abs(band.Expected - actual) / actual;
            naive += Math.Abs(model.Latest - actual) / actual;
            if (band.Holds80(actual)) inside80++;
            if (band.Holds95(actual)) inside95++;
        }

        return new(
            daysAhead, Share(ErrorFormula, error, n, daysAhead), Share(NaiveFormula, naive, n, daysAhead),
            Share(Coverage80Formula, inside80, n, daysAhead), Share(Coverage95Formula, inside95, n, daysAhead));
    }

    private static Computed Share(FormulaVersions formula, double sum, int n, int daysAhead) => n == 0
        ? Computed.Without(formula[1], string.Create(CultureInfo.InvariantCulture,
            $"No count was observed {daysAhead} days after a day with {GainModel.MinimumGains} gains before it."))
        : Computed.Of(formula[1], sum / n, n);

    private static FormulaVersions Formula(string id, string name, string words, string mathematics) => new(
        id, Units.Fraction, name, Sources.CreatorAnalytics("A7"), Reads.Days("followers"),
        new Definition($"{Procedure} {words}", mathematics));
}

/// <summary>Forecasts of one length against what came; n is the number of forecasts.</summary>
/// <param name="DaysAhead">How far each looked.</param>
/// <param name="Error">Mean absolute error, a fraction of the count.</param>
/// <param name="NaiveError">The same of saying that nothing changes.</param>
/// <param name="Coverage80">Share of counts inside the 80 % band.</param>
/// <param name="Coverage95">Share of counts inside the 95 % band.</param>
internal sealed record BackTested(int DaysAhead, Computed Error, Computed NaiveError, Computed Coverage80, Computed Coverage95);
