using System.Globalization;
using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Followers to come, from the account's own daily gains (A7): <see cref="GainModel"/> carried on.</summary>
internal static class FollowerForecast
{
    /// <summary>How it is made, for people.</summary>
    public const string Method =
        "A random walk with drift: the mean daily gain of the last 90 days goes on, and the days' deviations from it add up. "
        + "The bands are Student's t with the uncertainty of both. Days are taken to be independent of each other.";

    /// <summary>Days up to which there is a point for each; beyond, one for each week.</summary>
    private const int MostDailyPoints = 200;

    private const int DaysInWeek = 7;

    /// <summary>Id <c>forecast.followers</c>; one definition in both sets. Its interval is the 95 % band.</summary>
    public static readonly FormulaVersions Formula = new(
        "forecast.followers", Units.Followers, "Forecast of followers", Sources.CreatorAnalytics("A7"),
        Reads.Days("followers"),
        new Definition(
            Method + " A gain over several days counts as that many days. Never below 0; unavailable under 14 gains.",
            "F0 + h * m, where m = sum(gains) / T over T days; "
            + "band: ± t(n - 1) * sqrt(s² * (h + h² / T)), where s² = sum((gain - d * m)² / d) / (n - 1) over n gains of d days"));

    /// <param name="days">The counts to go on from.</param>
    /// <param name="horizon">How many days ahead, at least 1.</param>
    public static ForecastOfDays Of(FollowerDays days, int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        if (days.Count == 0) return Without("No follower count was observed.", 0);
        if (GainModel.Fit(days, days.Count - 1) is not { } model)
        {
            var gains = GainModel.GainsUntil(days, days.Count - 1);
            var needed = $"A forecast needs {GainModel.MinimumGains} gains between observed days of the last {GainModel.Window} days";
            return Without(string.Create(CultureInfo.InvariantCulture, $"{needed}; there are {gains}."), gains);
        }

        var quantiles = BandQuantiles.For(model.Gains);
        var latest = days.Days[^1];
        var points = new List<(DateOnly Day, ForecastBand Band)>();
        var step = horizon > MostDailyPoints ? DaysInWeek : 1;
        for (var ahead = step; ahead < horizon; ahead += step)
            points.Add((latest.AddDays(ahead), ForecastBand.Of(model, ahead, quantiles)));
        var last = ForecastBand.Of(model, horizon, quantiles);
        points.Add((latest.AddDays(horizon), last));
        return new(points, Computed.Estimate(Formula[1], last.Expected, model.Gains, last.Low95, last.High95));
    }

    private static ForecastOfDays Without(string reason, int gains) => new([], Computed.Without(Formula[1], reason, gains));
}

/// <summary>A forecast.</summary>
/// <param name="Points">By day: every day up to 200, beyond that every week and the last day.</param>
/// <param name="AtHorizon">What is expected on the last day with the 95 % band; n is the number of gains behind it.</param>
internal sealed record ForecastOfDays(IReadOnlyList<(DateOnly Day, ForecastBand Band)> Points, Computed AtHorizon);
