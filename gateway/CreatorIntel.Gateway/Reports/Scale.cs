namespace CreatorIntel.Gateway.Reports;

/// <summary>Values on an axis: from where to where it goes, and where its marks are.</summary>
/// <param name="Low">Value at the beginning.</param>
/// <param name="High">Value at the end.</param>
/// <param name="Step">From one mark to the next.</param>
internal readonly record struct Scale(double Low, double High, double Step)
{
    private const int Marks = 4;

    public IEnumerable<double> Ticks
    {
        get
        {
            for (var i = 0; Low + (i * Step) <= High + (Step / 2); i++) yield return Low + (i * Step);
        }
    }

    /// <summary>A scale with round marks that holds the values.</summary>
    /// <param name="values">What is drawn: at least one.</param>
    /// <param name="fromZero">True for bars, whose length is what they say.</param>
    public static Scale Around(IReadOnlyCollection<double> values, bool fromZero)
    {
        var low = fromZero ? Math.Min(0, values.Min()) : values.Min();
        var high = fromZero ? Math.Max(0, values.Max()) : values.Max();
        var span = high > low ? high - low : Math.Max(Math.Abs(high), 1);
        var rough = span / Marks;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
        var from = Math.Floor(low / step) * step;
        var to = Math.Ceiling(high / step) * step;
        return new Scale(from, to > from ? to : from + step, step);
    }

    /// <summary>Where a value lies, from 0 at the beginning to 1 at the end.</summary>
    public double Place(double value) => (value - Low) / (High - Low);
}
