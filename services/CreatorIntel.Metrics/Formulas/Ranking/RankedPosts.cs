namespace CreatorIntel.Metrics.Formulas;

/// <summary>Posts in order of a metric, a page at a time (A14).</summary>
internal static class RankedPosts
{
    /// <summary>
    /// Rows of one page. Of equal posts the newest come first, and of equally new ones the higher id, in either order;
    /// posts without a value (NaN) come last.
    /// </summary>
    /// <param name="values">One value for each post, in the order of the posts.</param>
    /// <param name="rows">The posts to put in order.</param>
    /// <param name="ascending">True: the lowest first.</param>
    /// <param name="skip">Posts before the page.</param>
    /// <param name="take">Posts on the page, at most.</param>
    public static int[] Page(ReadOnlySpan<double> values, ReadOnlySpan<int> rows, bool ascending, int skip, int take)
    {
        var sign = ascending ? -1 : 1;
        var count = (int)Math.Min((long)skip + take, rows.Length);
        var best = new PriorityQueue<int, (double Value, int Row)>(count);
        foreach (var row in rows)
        {
            // NaN compares below every number, whatever its sign.
            var rank = (sign * values[row], row);
            if (best.Count < count) best.Enqueue(row, rank);
            // Most posts of a large account are far from the page: they are passed over by one comparison.
            else if (best.TryPeek(out _, out var last) && !(rank.Item1 < last.Value)) best.EnqueueDequeue(row, rank);
        }

        var page = new int[Math.Max(0, best.Count - skip)];
        for (var place = page.Length - 1; place >= 0; place--) page[place] = best.Dequeue();
        return page;
    }
}
