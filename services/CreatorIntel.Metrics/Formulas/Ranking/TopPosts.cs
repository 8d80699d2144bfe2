namespace CreatorIntel.Metrics.Formulas;

/// <summary>The posts with the highest values of a metric (A14).</summary>
internal static class TopPosts
{
    /// <summary>
    /// Rows of the posts, highest first; of equal ones the newest first, and of equally new ones the higher id. Posts
    /// without a value (NaN) are not among them.
    /// </summary>
    /// <param name="values">One value for each post, in the order of the posts.</param>
    /// <param name="count">How many at most.</param>
    public static int[] Rows(ReadOnlySpan<double> values, int count)
    {
        var best = new PriorityQueue<int, (double Value, int Row)>(Math.Min(count, values.Length));
        for (var row = 0; row < values.Length; row++)
        {
            var rank = (values[row], row);
            if (double.IsNaN(values[row])) continue;
            if (best.Count < count) best.Enqueue(row, rank);
            else best.EnqueueDequeue(row, rank);
        }

        var rows = new int[best.Count];
        for (var place = rows.Length - 1; place >= 0; place--) rows[place] = best.Dequeue();
        return rows;
    }
}
