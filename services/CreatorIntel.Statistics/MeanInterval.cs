using MathNet.Numerics.Distributions;

namespace CreatorIntel.Statistics;

/// <summary>The 95 % interval of a mean by Student's t.</summary>
public static class MeanInterval
{
    private const double UpperTail = 0.975;

    // The inverse takes longer than summing up a thousand posts, and weeks and hours have the same few sizes.
    private static readonly double[] QuantilesOfSmallSamples = new double[1000];

    /// <summary>Both ends; null under two values, from which nothing can be said of the spread.</summary>
    public static (double Low, double High)? Of(in RunningSample sample)
    {
        if (sample.N < 2) return null;
        var margin = Quantile(sample.N - 1) * Math.Sqrt(sample.Variance / sample.N);
        return (sample.Mean - margin, sample.Mean + margin);
    }

    /// <summary>How many standard errors the interval reaches to each side.</summary>
    public static double Quantile(double degreesOfFreedom)
    {
        if (degreesOfFreedom >= QuantilesOfSmallSamples.Length || degreesOfFreedom != Math.Floor(degreesOfFreedom))
            return StudentT.InvCDF(0, 1, degreesOfFreedom, UpperTail);
        ref var quantile = ref QuantilesOfSmallSamples[(int)degreesOfFreedom];
        if (quantile == 0) quantile = StudentT.InvCDF(0, 1, degreesOfFreedom, UpperTail);
        return quantile;
    }
}
