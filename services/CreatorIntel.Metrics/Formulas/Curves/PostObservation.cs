namespace CreatorIntel.Metrics.Formulas;

/// <summary>A post's running totals as observed once.</summary>
/// <param name="ObservedAt">The instant they speak of (UTC).</param>
/// <param name="RecordedAt">When this was recorded (UTC).</param>
/// <param name="Sequence">Of observations recorded at one instant, the later has the higher one.</param>
/// <param name="Totals">The totals.</param>
internal readonly record struct PostObservation(
    DateTimeOffset ObservedAt, DateTimeOffset RecordedAt, long Sequence, PostMetrics Totals)
{
    /// <summary>By the instant they speak of, of one instant as they were recorded.</summary>
    public static int InOrder(PostObservation a, PostObservation b)
    {
        var byObserved = a.ObservedAt.CompareTo(b.ObservedAt);
        if (byObserved != 0) return byObserved;
        var byRecorded = a.RecordedAt.CompareTo(b.RecordedAt);
        return byRecorded != 0 ? byRecorded : a.Sequence.CompareTo(b.Sequence);
    }
}
