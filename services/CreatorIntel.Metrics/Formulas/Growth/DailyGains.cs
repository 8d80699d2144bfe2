namespace CreatorIntel.Metrics.Formulas;

/// <summary>Followers gained on each day: the count less that of the day before.</summary>
internal static class DailyGains
{
    /// <summary>
    /// One value for each row; NaN where the day or the one before it has no count. A gain over several days is not
    /// shared out among them.
    /// </summary>
    public static double[] Of(AccountDays days)
    {
        var observed = days.Days.Span;
        var followers = days.Followers.Span;
        var gains = new double[days.Count];
        for (var row = 0; row < gains.Length; row++)
        {
            var followsTheDayBefore = row > 0 && observed[row].DayNumber - observed[row - 1].DayNumber == 1;
            gains[row] = followsTheDayBefore ? followers[row] - followers[row - 1] : double.NaN;
        }

        return gains;
    }
}
