namespace CreatorIntel.Statistics;

/// <summary>The 95 % interval of the difference of two means whose variances may differ.</summary>
public static class WelchInterval
{
    /// <summary>Both ends of the mean of a less that of b; null where a sample has fewer than two values.</summary>
    public static (double Low, double High)? Of(in RunningSample a, in RunningSample b)
    {
        if (a.N < 2 || b.N < 2) return null;
        double errorOfA = a.Variance / a.N, errorOfB = b.Variance / b.N;
        var difference = a.Mean - b.Mean;
        if (errorOfA + errorOfB == 0) return (difference, difference);

        var degrees = WelchTest.DegreesOfFreedom(errorOfA, a.N, errorOfB, b.N);
        var margin = MeanInterval.Quantile(degrees) * Math.Sqrt(errorOfA + errorOfB);
        return (difference - margin, difference + margin);
    }
}
