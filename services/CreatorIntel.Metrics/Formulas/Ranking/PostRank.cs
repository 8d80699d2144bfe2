namespace CreatorIntel.Metrics.Formulas;

/// <summary>The place of one post among others by a metric (A14).</summary>
internal static class PostRank
{
    /// <summary>The place from 1, of equal posts the newest first, and how many posts have one; null without a value.</summary>
    /// <param name="values">One value for each post, in the order of the posts; NaN where it has none.</param>
    /// <param name="row">The post.</param>
    public static (int? Place, int Ranked) Of(ReadOnlySpan<double> values, int row)
    {
        var value = values[row];
        var (ahead, ranked) = (0, 0);
        for (var other = 0; other < values.Length; other++)
        {
            if (double.IsNaN(values[other])) continue;
            ranked++;
            if (values[other] > value || (values[other] == value && other > row)) ahead++;
        }

        return (double.IsNaN(value) ? null : ahead + 1, ranked);
    }
}
