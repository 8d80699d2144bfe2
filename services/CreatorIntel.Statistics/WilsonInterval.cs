using MathNet.Numerics.Distributions;

namespace CreatorIntel.Statistics;

/// <summary>The 95 % interval of a share by Wilson's score, which stays within 0 and 1 for few observations too.</summary>
public static class WilsonInterval
{
    private static readonly double Z = Normal.InvCDF(0, 1, 0.975);

    /// <summary>Both ends; null without observations.</summary>
    /// <param name="hits">Observations that have what is counted.</param>
    /// <param name="n">Observations.</param>
    public static (double Low, double High)? Of(long hits, long n)
    {
        if (n == 0) return null;
        var share = (double)hits / n;
        var squared = Z * Z / n;
        var centre = (share + (squared / 2)) / (1 + squared);
        var margin = Z * Math.Sqrt(((share * (1 - share)) + (squared / 4)) / n) / (1 + squared);
        // At the ends the share itself is the bound; rounding would leave it out.
        return (hits == 0 ? 0 : centre - margin, hits == n ? 1 : centre + margin);
    }
}
