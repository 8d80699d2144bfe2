namespace CreatorIntel.Statistics;

/// <summary>Holm's step-down correction of the probabilities of a family of comparisons.</summary>
public static class HolmCorrection
{
    /// <summary>The corrected probabilities, in the order given.</summary>
    public static double[] Adjust(ReadOnlySpan<double> pValues)
    {
        var ascending = pValues.ToArray();
        var positions = Enumerable.Range(0, ascending.Length).ToArray();
        Array.Sort(ascending, positions);

        var adjusted = new double[ascending.Length];
        var largest = 0.0;
        for (var rank = 0; rank < ascending.Length; rank++)
        {
            largest = Math.Max(largest, Math.Min(1, ascending[rank] * (ascending.Length - rank)));
            adjusted[positions[rank]] = largest;
        }

        return adjusted;
    }
}
