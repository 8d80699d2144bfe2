namespace CreatorIntel.Valuation.Formulas;

/// <summary>What scenarios and the way to a goal are computed from.</summary>
/// <param name="Latest">The latest follower count; null when none was observed.</param>
/// <param name="First">The earliest follower count; null when none was observed.</param>
/// <param name="WeeklyGrowth">Current weekly growth (A3), a fraction, not rounded; null when unknown.</param>
internal sealed record GrowthInputs(FollowerCount? Latest, FollowerCount? First, double? WeeklyGrowth)
{
    /// <summary>Mean followers gained a day since the first count; null where there are not two days to compare.</summary>
    public double? MeanDailyGain =>
        Latest is { } latest && First is { } first && latest.Day > first.Day
            ? (double)(latest.Followers - first.Followers) / (latest.Day.DayNumber - first.Day.DayNumber)
            : null;
}

/// <summary>Followers on a day.</summary>
/// <param name="Day">The day, in the account's time zone.</param>
/// <param name="Followers">Followers at its end.</param>
internal readonly record struct FollowerCount(DateOnly Day, long Followers);
