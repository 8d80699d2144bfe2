namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// A number of unique people, NaN when it was not given. The same people are reached by several posts and on several
/// days, so there is no addition: only rates per person and means are meant.
/// </summary>
internal readonly record struct People(double Count)
{
    public bool IsKnown => !double.IsNaN(Count);

    public static double operator /(double actions, People reached) => actions / reached.Count;
}
