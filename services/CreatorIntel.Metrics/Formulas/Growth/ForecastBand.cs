using MathNet.Numerics.Distributions;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>What a forecast expects for a day, with the bands that hold 80 % and 95 % of what may come.</summary>
/// <param name="Expected">Followers expected.</param>
/// <param name="Low80">Lower end of the 80 % band.</param>
/// <param name="High80">Upper end of the 80 % band.</param>
/// <param name="Low95">Lower end of the 95 % band.</param>
/// <param name="High95">Upper end of the 95 % band.</param>
internal readonly record struct ForecastBand(double Expected, double Low80, double High80, double Low95, double High95)
{
    /// <summary>The bands around a walk after some days; no end is below 0.</summary>
    public static ForecastBand Of(in GainModel model, int daysAhead, in BandQuantiles quantiles)
    {
        var centre = model.Latest + (daysAhead * model.DailyGain);
        var error = model.StandardError(daysAhead);
        return new(
            model.Expected(daysAhead),
            Math.Max(0, centre - (quantiles.Of80 * error)), Math.Max(0, centre + (quantiles.Of80 * error)),
            Math.Max(0, centre - (quantiles.Of95 * error)), Math.Max(0, centre + (quantiles.Of95 * error)));
    }

    /// <summary>True where a count lies inside the 80 % band.</summary>
    public bool Holds80(double followers) => Low80 <= followers && followers <= High80;

    /// <summary>True where a count lies inside the 95 % band.</summary>
    public bool Holds95(double followers) => Low95 <= followers && followers <= High95;
}

/// <summary>How many standard errors the bands reach to each side, by Student's t.</summary>
internal readonly record struct BandQuantiles(double Of80, double Of95)
{
    /// <param name="gains">Gains that the walk was fitted to.</param>
    public static BandQuantiles For(int gains) => new(Quantile(gains, 0.9), Quantile(gains, 0.975));

    private static double Quantile(int gains, double below) => StudentT.InvCDF(0, 1, gains - 1, below);
}
