using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Where an account's followers go at one assumed weekly growth (A7), compounded.</summary>
/// <param name="Name"><c>pessimistic</c>, <c>realistic</c> or <c>optimistic</c>.</param>
/// <param name="WeeklyGrowth">The assumed growth, a fraction; Classic publishes hundredths of a percent.</param>
/// <param name="ProjectedFollowers">Followers at the end of the goal's months, with fractions of a follower.</param>
/// <param name="MonthsToTarget">Months until the goal; 0 where it is reached already.</param>
/// <param name="Outcome"><c>reached</c> already, <c>reaches</c> in time, <c>misses</c>, <c>never</c>, or <c>unknown</c>.</param>
internal sealed record Scenario(
    string Name, Computed WeeklyGrowth, Computed ProjectedFollowers, Computed MonthsToTarget, string Outcome)
{
    /// <summary>Id <c>scenario.weekly-growth</c>.</summary>
    public static readonly FormulaVersions WeeklyGrowthFormula = new("scenario.weekly-growth", Units.Fraction);

    /// <summary>Id <c>scenario.projected-followers</c>.</summary>
    public static readonly FormulaVersions ProjectedFollowersFormula = new("scenario.projected-followers", Units.Followers);

    /// <summary>Id <c>scenario.months-to-target</c>.</summary>
    public static readonly FormulaVersions MonthsToTargetFormula = new("scenario.months-to-target", Units.Months);

    public static Scenario Of(string name, ScenarioRate growth, long followers, GrowthGoal goal, FormulaSet set)
    {
        var rate = growth.Used;
        var weeksPerMonth = MonthLength.InWeeks(set);
        var projected = followers * Math.Pow(1 + rate, goal.Months * weeksPerMonth);
        var months = Math.Log((double)goal.Followers / followers) / Math.Log(1 + rate) / weeksPerMonth;
        return new(
            name,
            Computed.Of(WeeklyGrowthFormula[set], growth.Published, 2),
            double.IsFinite(projected)
                ? Computed.Of(ProjectedFollowersFormula[set], projected, 2)
                : Computed.Without(ProjectedFollowersFormula[set], "At this growth the number has no bounds.", 2),
            MonthsTo(goal, followers, rate, months, MonthsToTargetFormula[set]),
            followers >= goal.Followers ? "reached" : rate <= 0 ? "never" : projected >= goal.Followers ? "reaches" : "misses");
    }

    /// <summary>A scenario of which nothing is known.</summary>
    public static Scenario Unknown(string name, string reason, FormulaSet set) => new(
        name,
        Computed.Without(WeeklyGrowthFormula[set], reason),
        Computed.Without(ProjectedFollowersFormula[set], reason),
        Computed.Without(MonthsToTargetFormula[set], reason),
        "unknown");

    private static Computed MonthsTo(GrowthGoal goal, long followers, double rate, double months, Formula formula)
    {
        if (followers >= goal.Followers) return Computed.Of(formula, 0, 2);
        return rate > 0
            ? Computed.Of(formula, months, 2)
            : Computed.Without(formula, "Never: without growth the goal is not reached.", 2);
    }
}
