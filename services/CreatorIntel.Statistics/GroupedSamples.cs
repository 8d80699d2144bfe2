namespace CreatorIntel.Statistics;

/// <summary>Samples of one column by group.</summary>
public static class GroupedSamples
{
    /// <summary>One sample for each group; NaN is passed over.</summary>
    /// <param name="values">One value for each row.</param>
    /// <param name="groups">The group of each row, from 0.</param>
    /// <param name="count">Number of groups.</param>
    public static RunningSample[] Of(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, int count)
    {
        var samples = new RunningSample[count];
        for (var row = 0; row < values.Length; row++) samples[groups[row]].Add(values[row]);
        return samples;
    }
}
