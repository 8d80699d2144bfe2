namespace CreatorIntel.Statistics;

/// <summary>
/// Size, means and covariances of several values seen together, one row after the other; a row with a NaN is passed over.
/// From them the mean and the variance of any weighted sum of the values follow.
/// </summary>
/// <param name="values">How many values a row has.</param>
public sealed class RunningMoments(int values)
{
    private readonly double[] _means = new double[values];
    private readonly double[] _products = new double[values * (values + 1) / 2];
    private readonly double[] _distances = new double[values];

    /// <summary>Rows seen.</summary>
    public long N { get; private set; }

    /// <summary>Mean of each value; empty while nothing was seen.</summary>
    public ReadOnlySpan<double> Means => N == 0 ? [] : _means;

    /// <summary>Sample covariances (n - 1), the upper triangle row by row; empty under two rows.</summary>
    public double[] Covariances() => N < 2 ? [] : Array.ConvertAll(_products, product => product / (N - 1));

    /// <summary>Adds a row.</summary>
    public void Add(ReadOnlySpan<double> row)
    {
        foreach (var value in row)
        {
            if (double.IsNaN(value)) return;
        }

        N++;
        for (var i = 0; i < _means.Length; i++)
        {
            _distances[i] = row[i] - _means[i];
            _means[i] += _distances[i] / N;
        }

        AddProducts((N - 1.0) / N);
    }

    /// <summary>Adds all rows that another has seen.</summary>
    public void Add(RunningMoments others)
    {
        if (others.N == 0) return;
        var n = N + others.N;
        for (var i = 0; i < _means.Length; i++)
        {
            _distances[i] = others._means[i] - _means[i];
            _means[i] += _distances[i] * others.N / n;
        }

        AddProducts((double)N * others.N / n);
        for (var i = 0; i < _products.Length; i++) _products[i] += others._products[i];
        N = n;
    }

    private void AddProducts(double weight)
    {
        var position = 0;
        for (var i = 0; i < _distances.Length; i++)
        {
            for (var j = i; j < _distances.Length; j++) _products[position++] += _distances[i] * _distances[j] * weight;
        }
    }
}
