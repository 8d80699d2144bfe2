using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// The mean of a daily metric over the days that have it. Without an interval: the days are all there are and not a
/// sample, and one day is not independent of the next.
/// </summary>
internal static class DailyMean
{
    /// <param name="formula">The figure.</param>
    /// <param name="values">One for each day; NaN where it was not given.</param>
    /// <param name="metric">What to call the metric where no day has it.</param>
    public static Computed Of(Formula formula, ReadOnlySpan<double> values, string metric)
    {
        var (sum, n) = SumOf(values);
        return n == 0 ? Without(formula, metric) : Computed.Of(formula, sum / n, n);
    }

    internal static Computed Without(Formula formula, string metric) =>
        Computed.Without(formula, $"The source gives no {metric} for these days.");

    /// <summary>The sum of what was given, and of how many days.</summary>
    internal static (double Sum, int N) SumOf(ReadOnlySpan<double> values)
    {
        var (sum, n) = (0.0, 0);
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            sum += value;
            n++;
        }

        return (sum, n);
    }
}
