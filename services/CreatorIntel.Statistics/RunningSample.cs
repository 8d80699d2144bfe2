namespace CreatorIntel.Statistics;

/// <summary>Size, mean and variance of values seen one after the other; NaN is passed over.</summary>
public struct RunningSample
{
    private double _sum;
    private double _runningMean;
    private double _squares;

    /// <summary>Values seen.</summary>
    public long N { get; private set; }

    /// <summary>NaN while nothing was seen. Sum over n, so that rounding it later gives what the published sums give.</summary>
    public readonly double Mean => _sum / N;

    /// <summary>Sample variance (n - 1); NaN under two values.</summary>
    public readonly double Variance => N > 1 ? _squares / (N - 1) : double.NaN;

    /// <summary>The sample of these values.</summary>
    public static RunningSample Of(ReadOnlySpan<double> values)
    {
        var sample = new RunningSample();
        foreach (var value in values) sample.Add(value);
        return sample;
    }

    /// <summary>The sample that is left of this one when a part of it is taken out.</summary>
    public readonly RunningSample Without(in RunningSample part)
    {
        var n = N - part.N;
        if (n == 0) return default;
        var mean = (_sum - part._sum) / n;
        var between = part.N == 0 ? 0 : mean - part._runningMean;
        return new RunningSample
        {
            N = n,
            _sum = _sum - part._sum,
            _runningMean = mean,
            _squares = Math.Max(0, _squares - part._squares - (between * between * n * part.N / N)),
        };
    }

    /// <summary>Adds a value.</summary>
    public void Add(double value)
    {
        if (double.IsNaN(value)) return;
        N++;
        _sum += value;
        var distance = value - _runningMean;
        _runningMean += distance / N;
        _squares += distance * (value - _runningMean);
    }
}
