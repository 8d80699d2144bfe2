namespace CreatorIntel.Valuation.Formulas;

/// <summary>A number of followers to reach in a number of months.</summary>
/// <param name="Followers">The goal.</param>
/// <param name="Months">In which to reach it.</param>
internal sealed record GrowthGoal(long Followers, int Months)
{
    /// <summary>The published goal.</summary>
    public static GrowthGoal Default { get; } = new(200_000, 6);
}
