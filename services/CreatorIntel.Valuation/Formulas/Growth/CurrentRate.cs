using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>A target rate beside the current one, as a version compares them.</summary>
/// <param name="Target">Target weekly growth: percent in Classic, else a fraction.</param>
/// <param name="Current">Current weekly growth, in the same.</param>
internal readonly record struct CurrentRate(double Target, double Current)
{
    /// <summary>Follower counts behind a current rate.</summary>
    public const long Counts = 2;

    /// <summary>
    /// Classic compares percents rounded to 2 decimals and takes growth that is unknown for 0; null where a rate is missing.
    /// </summary>
    public static CurrentRate? Compare(Computed target, double? weeklyGrowth, FormulaSet set) => (target.Value, set) switch
    {
        (null, _) => null,
        ({ } rate, FormulaSet.Classic) => new(Decimals.Round(rate * 100, 2), Decimals.Round((weeklyGrowth ?? 0) * 100, 2)),
        ({ } rate, _) => weeklyGrowth is { } growth ? new(rate, growth) : null,
    };

    /// <summary>Which of the two is missing.</summary>
    public static Computed Missing(Formula formula, Computed target) =>
        Computed.Without(formula, target.Unavailable ?? "The weekly growth is unknown.", target.N);
}
