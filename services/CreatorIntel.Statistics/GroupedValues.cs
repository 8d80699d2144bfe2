namespace CreatorIntel.Statistics;

/// <summary>The values of one column by group.</summary>
public static class GroupedValues
{
    /// <summary>The values of each group, in the order of the rows.</summary>
    /// <param name="values">One value for each row.</param>
    /// <param name="groups">The group of each row, from 0.</param>
    /// <param name="count">Number of groups.</param>
    public static double[][] Of(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, int count)
    {
        var sizes = new int[count];
        foreach (var group in groups) sizes[group]++;
        var grouped = Array.ConvertAll(sizes, size => new double[size]);
        Array.Clear(sizes);
        for (var row = 0; row < values.Length; row++)
            grouped[groups[row]][sizes[groups[row]]++] = values[row];
        return grouped;
    }
}
