using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Where an account's followers go at one assumed weekly growth (A7), compounded.</summary>
/// <param name="Name"><c>pessimistic</c>, <c>realistic</c> or <c>optimistic</c>.</param>
/// <param name="WeeklyGrowth">The assumed growth, a fraction; Classic publishes hundredths of a percent.</param>
/// <param name="ProjectedFollowers">Followers when the goal's time is over, with fractions of a follower.</param>
/// <param name="Growth">Followers gained until then.</param>
/// <param name="GrowthRate">The gain over the followers of today, a fraction.</param>
/// <param name="MonthsToTarget">Months until the goal; 0 where it is reached already.</param>
/// <param name="Outcome"><c>reached</c> already, <c>reaches</c> in time, <c>misses</c>, <c>never</c>, or <c>unknown</c>.</param>
internal sealed record Scenario(
    string Name, Computed WeeklyGrowth, Computed ProjectedFollowers, Computed Growth, Computed GrowthRate,
    Computed MonthsToTarget, string Outcome)
{
    private const string Unbounded = "At this growth the number has no bounds.";

    public static Scenario Of(string name, ScenarioRate growth, FollowerCount latest, GrowthGoal goal, FormulaSet set)
    {
        var rate = growth.Used;
        double followers = latest.Followers;
        var projected = followers * Math.Pow(1 + rate, GoalWindow.Of(goal, latest.Day, set).Weeks);
        Computed Known(FormulaVersions formula, double value) => double.IsFinite(projected)
            ? Computed.Of(formula[set], value, 2)
            : Computed.Without(formula[set], Unbounded, 2);
        return new(
            name,
            Computed.Of(ScenarioFormulas.WeeklyGrowth[set], growth.Published, 2),
            Known(ScenarioFormulas.ProjectedFollowers, projected),
            Known(ScenarioFormulas.Growth, projected - followers),
            Known(ScenarioFormulas.GrowthRate, (projected - followers) / followers),
            MonthsTo(goal, latest.Followers, rate, set),
            followers >= goal.Followers ? "reached" : rate <= 0 ? "never" : projected >= goal.Followers ? "reaches" : "misses");
    }

    /// <summary>A scenario of which nothing is known.</summary>
    public static Scenario Unknown(string name, string reason, FormulaSet set) => new(
        name,
        Computed.Without(ScenarioFormulas.WeeklyGrowth[set], reason),
        Computed.Without(ScenarioFormulas.ProjectedFollowers[set], reason),
        Computed.Without(ScenarioFormulas.Growth[set], reason),
        Computed.Without(ScenarioFormulas.GrowthRate[set], reason),
        Computed.Without(ScenarioFormulas.MonthsToTarget[set], reason),
        "unknown");

    private static Computed MonthsTo(GrowthGoal goal, long followers, double rate, FormulaSet set)
    {
        var formula = ScenarioFormulas.MonthsToTarget[set];
        if (followers >= goal.Followers) return Computed.Of(formula, 0, 2);
        return rate > 0
            ? Computed.Of(
                formula, Math.Log((double)goal.Followers / followers) / Math.Log(1 + rate) / MonthLength.InWeeks(set), 2)
            : Computed.Without(formula, "Never: without growth the goal is not reached.", 2);
    }
}
