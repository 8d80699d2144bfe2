namespace CreatorIntel.Metrics.Formulas;

/// <summary>Follower counts at the end of days, as columns: ascending, one row for each day with a count.</summary>
internal sealed class FollowerDays
{
    private readonly DateOnly[] _days;
    private readonly double[] _followers;

    private FollowerDays(DateOnly[] days, double[] followers)
    {
        _days = days;
        _followers = followers;
    }

    /// <summary>Days in the account's time zone.</summary>
    public ReadOnlySpan<DateOnly> Days => _days;

    public ReadOnlySpan<double> Followers => _followers;

    public int Count => _days.Length;

    /// <summary>
    /// Takes observations in any order. Of several of one day the one with the highest sequence counts; one without a
    /// count says nothing of the followers and is passed over.
    /// </summary>
    public static FollowerDays Of(IEnumerable<FollowerObservation> observations)
    {
        var latest = new Dictionary<DateOnly, FollowerObservation>();
        foreach (var observation in observations)
        {
            if (observation.Followers is null) continue;
            if (!latest.TryGetValue(observation.Day, out var known) || observation.Sequence > known.Sequence)
                latest[observation.Day] = observation;
        }

        var days = latest.Keys.ToArray();
        Array.Sort(days);
        return new FollowerDays(days, Array.ConvertAll(days, day => (double)latest[day].Followers!.Value));
    }

    /// <summary>What is left of the days up to one, inclusive.</summary>
    public FollowerDays Until(DateOnly lastDay)
    {
        var count = Position(lastDay) + 1;
        return new FollowerDays(_days[..count], _followers[..count]);
    }

    /// <summary>Position of the latest row on or before a day; -1 where there is none.</summary>
    public int Position(DateOnly day)
    {
        var found = Array.BinarySearch(_days, day);
        return found >= 0 ? found : ~found - 1;
    }
}

/// <summary>A follower count as observed once.</summary>
/// <param name="Day">The day measured, in the account's time zone.</param>
/// <param name="Sequence">A later observation has a higher one.</param>
/// <param name="Followers">Followers at the end of the day; null when not given.</param>
internal readonly record struct FollowerObservation(DateOnly Day, long Sequence, long? Followers);
