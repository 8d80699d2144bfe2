namespace CreatorIntel.Valuation.Formulas;

/// <summary>A number of followers to reach, in a number of months or by a day: exactly one of them is there.</summary>
/// <param name="Followers">The goal.</param>
/// <param name="Months">In which to reach it; null where a day was set.</param>
/// <param name="Day">By which to reach it, in the account's time zone; null where months were set.</param>
internal sealed record GrowthGoal(long Followers, int? Months, DateOnly? Day = null)
{
    /// <summary>The published goal.</summary>
    public static GrowthGoal Default { get; } = new(200_000, 6);

    /// <summary>A goal for a day.</summary>
    public static GrowthGoal By(DateOnly day, long followers) => new(followers, null, day);
}
