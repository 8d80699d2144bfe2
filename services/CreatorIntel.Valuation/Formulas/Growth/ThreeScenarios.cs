using System.Globalization;
using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The pessimistic, the realistic and the optimistic scenario (A7), on one calendar.</summary>
internal static class ThreeScenarios
{
    private static readonly string[] Names = ["pessimistic", "realistic", "optimistic"];

    /// <param name="inputs">Followers and growth; Classic takes growth that is unknown for 0.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="set">The version.</param>
    /// <param name="assumptions">The multiples and the optimistic floor.</param>
    public static IReadOnlyList<Scenario> Of(GrowthInputs inputs, GrowthGoal goal, FormulaSet set, Assumptions assumptions)
    {
        if (inputs.Latest is not { } latest) return Unknown("No follower count was observed.", set);
        if (latest.Followers <= 0) return Unknown("There are no followers to grow from.", set);
        if (set != FormulaSet.Classic && inputs.WeeklyGrowth is null) return Unknown("The weekly growth is unknown.", set);

        var rates = ScenarioRates.Of(inputs.WeeklyGrowth ?? 0, set, assumptions);
        return
        [
            Scenario.Of(Names[0], rates.Pessimistic, latest, goal, set),
            Scenario.Of(Names[1], rates.Realistic, latest, goal, set),
            Scenario.Of(Names[2], rates.Optimistic, latest, goal, set),
        ];
    }

    /// <summary>How the goal's time becomes weeks, in words.</summary>
    public static string Calendar(GrowthGoal goal, DateOnly? latestDay, FormulaSet set)
    {
        if (goal.Months is { } months)
        {
            var weeks = months * MonthLength.InWeeks(set);
            return set == FormulaSet.Classic
                ? string.Create(CultureInfo.InvariantCulture, $"A month is 4 weeks: {months} months are {weeks} weeks.")
                : string.Create(CultureInfo.InvariantCulture, $"A month is 365.25 / 12 days: {months} months are {weeks:0.0} weeks.");
        }

        if (latestDay is not { } day) return string.Create(CultureInfo.InvariantCulture, $"The goal is for {goal.Day:yyyy-MM-dd}.");
        var window = GoalWindow.Of(goal, day, set);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"From {day:yyyy-MM-dd} to {window.LastDay:yyyy-MM-dd} are {window.Days} days: {window.Weeks:0.0} weeks.");
    }

    private static Scenario[] Unknown(string reason, FormulaSet set) =>
        Array.ConvertAll(Names, name => Scenario.Unknown(name, reason, set));
}
