namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Followers as a random walk with drift: each day adds the same gain on average and a deviation of its own that stays.
/// Fitted to the gains between observed days of the last 90 days; a gain over several days counts as that many days, with
/// as many times the variance.
/// </summary>
/// <param name="Latest">Followers where the walk stands.</param>
/// <param name="DailyGain">Mean gain a day.</param>
/// <param name="Variance">Variance of a day's gain.</param>
/// <param name="Gains">Gains between observed days; degrees of freedom and one.</param>
/// <param name="Days">Days that these gains took.</param>
internal readonly record struct GainModel(double Latest, double DailyGain, double Variance, int Gains, int Days)
{
    /// <summary>Gains under which nothing is forecast.</summary>
    public const int MinimumGains = 14;

    /// <summary>Days back from the latest that gains are taken of.</summary>
    public const int Window = 90;

    /// <summary>The walk up to a row; null where it has too few gains.</summary>
    public static GainModel? Fit(FollowerDays days, int latestRow)
    {
        var observed = days.Days;
        var first = FirstRow(days, latestRow);
        var gains = latestRow - first;
        if (gains < MinimumGains) return null;

        ReadOnlySpan<double> followers = days.Followers;
        var span = observed[latestRow].DayNumber - observed[first].DayNumber;
        var dailyGain = (followers[latestRow] - followers[first]) / span;
        var squares = 0.0;
        for (var row = first + 1; row <= latestRow; row++)
        {
            var between = observed[row].DayNumber - observed[row - 1].DayNumber;
            var deviation = followers[row] - followers[row - 1] - (between * dailyGain);
            squares += deviation * deviation / between;
        }

        return new(followers[latestRow], dailyGain, squares / (gains - 1), gains, span);
    }

    /// <summary>Gains that a walk up to a row is fitted to.</summary>
    public static int GainsUntil(FollowerDays days, int latestRow) => latestRow - FirstRow(days, latestRow);

    /// <summary>Followers after some days, not below 0.</summary>
    public double Expected(int daysAhead) => Math.Max(0, Latest + (daysAhead * DailyGain));

    /// <summary>
    /// Standard error of that: the deviations of the days to come add up, and the mean gain itself is known only as well
    /// as its days allow.
    /// </summary>
    public double StandardError(int daysAhead) =>
        Math.Sqrt(Variance * (daysAhead + ((double)daysAhead * daysAhead / Days)));

    private static int FirstRow(FollowerDays days, int latestRow)
    {
        var start = days.Days[latestRow].DayNumber - Window;
        var first = latestRow;
        while (first > 0 && days.Days[first - 1].DayNumber >= start) first--;
        return first;
    }
}
