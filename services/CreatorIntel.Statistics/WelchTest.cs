using MathNet.Numerics.Distributions;

namespace CreatorIntel.Statistics;

/// <summary>Welch's t test of two means whose variances may differ.</summary>
public static class WelchTest
{
    /// <summary>
    /// Two-sided probability of a difference at least as large by chance. Two samples that do not vary at all are told
    /// apart by any difference.
    /// </summary>
    /// <exception cref="ArgumentException">A sample has fewer than two values.</exception>
    public static double PValue(in RunningSample a, in RunningSample b)
    {
        if (a.N < 2 || b.N < 2) throw new ArgumentException("Each sample needs two values or more.");
        double errorOfA = a.Variance / a.N, errorOfB = b.Variance / b.N;
        var difference = Math.Abs(a.Mean - b.Mean);
        if (errorOfA + errorOfB == 0) return difference > 0 ? 0 : 1;

        var t = difference / Math.Sqrt(errorOfA + errorOfB);
        return 2 * StudentT.CDF(0, 1, DegreesOfFreedom(errorOfA, a.N, errorOfB, b.N), -t);
    }

    /// <summary>The degrees of freedom of Welch and Satterthwaite, from each sample's variance over its size.</summary>
    public static double DegreesOfFreedom(double errorOfA, long sizeOfA, double errorOfB, long sizeOfB)
    {
        var error = errorOfA + errorOfB;
        return error * error / ((errorOfA * errorOfA / (sizeOfA - 1)) + (errorOfB * errorOfB / (sizeOfB - 1)));
    }
}
