using MathNet.Numerics.Distributions;

namespace CreatorIntel.Statistics;

/// <summary>
/// Pearson's correlation of two columns with its 95 % interval by Fisher's z; rows where either value is NaN are passed
/// over.
/// </summary>
/// <param name="N">Rows that have both values.</param>
/// <param name="Coefficient">From -1 to 1; NaN under two rows, or where a column does not vary.</param>
public readonly record struct PearsonCorrelation(long N, double Coefficient)
{
    private static readonly double Z = Normal.InvCDF(0, 1, 0.975);

    /// <summary>The correlation of two columns of equal length, row by row.</summary>
    public static PearsonCorrelation Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        long n = 0;
        double meanX = 0, meanY = 0, squaresX = 0, squaresY = 0, products = 0;
        for (var row = 0; row < x.Length; row++)
        {
            if (double.IsNaN(x[row]) || double.IsNaN(y[row])) continue;
            n++;
            double fromX = x[row] - meanX, fromY = y[row] - meanY;
            meanX += fromX / n;
            meanY += fromY / n;
            squaresX += fromX * (x[row] - meanX);
            squaresY += fromY * (y[row] - meanY);
            products += fromX * (y[row] - meanY);
        }

        var coefficient = products / Math.Sqrt(squaresX * squaresY);
        return new(n, double.IsFinite(coefficient) ? Math.Clamp(coefficient, -1, 1) : double.NaN);
    }

    /// <summary>Both ends; null under four rows, from which the interval cannot be said.</summary>
    public (double Low, double High)? Interval()
    {
        if (N < 4 || double.IsNaN(Coefficient)) return null;
        var (z, margin) = (Math.Atanh(Coefficient), Z / Math.Sqrt(N - 3));
        return (Math.Tanh(z - margin), Math.Tanh(z + margin));
    }
}
