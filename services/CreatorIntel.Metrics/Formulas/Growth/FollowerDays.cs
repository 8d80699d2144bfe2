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

    /// <summary>The days that have a count.</summary>
    public static FollowerDays Of(AccountDays days)
    {
        ReadOnlySpan<DateOnly> observed = days.Days.Span;
        var followers = days.Followers.Span;
        var counted = 0;
        foreach (var count in followers)
        {
            if (!double.IsNaN(count)) counted++;
        }

        var (countedDays, counts) = (new DateOnly[counted], new double[counted]);
        for (var row = followers.Length - 1; row >= 0; row--)
        {
            if (double.IsNaN(followers[row])) continue;
            counted--;
            countedDays[counted] = observed[row];
            counts[counted] = followers[row];
        }

        return new FollowerDays(countedDays, counts);
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
