using MathNet.Numerics.Statistics;

namespace CreatorIntel.Statistics;

/// <summary>
/// Quantiles of a sample by linear interpolation between the two values next to the place (type 7, as NumPy, R and
/// spreadsheets have it); NaN is passed over.
/// </summary>
public sealed class Quantiles
{
    private readonly double[] _values;

    private Quantiles(double[] values) => _values = values;

    /// <summary>Values that are numbers.</summary>
    public int N => _values.Length;

    /// <summary>Half of the values are at or below it; NaN without values.</summary>
    public double Median => At(0.5);

    /// <summary>Of values in any order, which are left as they are.</summary>
    public static Quantiles Of(ReadOnlySpan<double> values)
    {
        var known = new double[values.Length];
        var n = 0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value)) known[n++] = value;
        }

        return new Quantiles(n == known.Length ? known : known[..n]);
    }

    /// <summary>The value below which a share of the values lies, from 0 to 1; NaN without values.</summary>
    public double At(double share) => ArrayStatistics.QuantileCustomInplace(_values, share, QuantileDefinition.R7);

    /// <summary>The median of the distances from the median (MAD); NaN without values.</summary>
    public double MedianDeviation()
    {
        var median = Median;
        return new Quantiles(Array.ConvertAll(_values, value => Math.Abs(value - median))).Median;
    }
}
