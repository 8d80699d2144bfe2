using System.Globalization;
using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The pessimistic, the realistic and the optimistic scenario (A7), on one calendar.</summary>
internal static class ThreeScenarios
{
    private static readonly string[] Names = ["pessimistic", "realistic", "optimistic"];

    /// <param name="followers">Latest follower count; null when none was observed.</param>
    /// <param name="weeklyGrowth">Current weekly growth, a fraction, not rounded; null when unknown, which Classic takes for 0.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="set">The version.</param>
    /// <param name="assumptions">The multiples and the optimistic floor.</param>
    public static IReadOnlyList<Scenario> Of(
        long? followers, double? weeklyGrowth, GrowthGoal goal, FormulaSet set, Assumptions assumptions)
    {
        if (followers is not { } count) return Unknown("No follower count was observed.", set);
        if (count <= 0) return Unknown("There are no followers to grow from.", set);
        if (set != FormulaSet.Classic && weeklyGrowth is null) return Unknown("The weekly growth is unknown.", set);

        var rates = ScenarioRates.Of(weeklyGrowth ?? 0, set, assumptions);
        return
        [
            Scenario.Of(Names[0], rates.Pessimistic, count, goal, set),
            Scenario.Of(Names[1], rates.Realistic, count, goal, set),
            Scenario.Of(Names[2], rates.Optimistic, count, goal, set),
        ];
    }

    /// <summary>How the goal's months become weeks, in words.</summary>
    public static string Calendar(GrowthGoal goal, FormulaSet set)
    {
        var weeks = goal.Months * MonthLength.InWeeks(set);
        return set == FormulaSet.Classic
            ? string.Create(CultureInfo.InvariantCulture, $"A month is 4 weeks: {goal.Months} months are {weeks} weeks.")
            : string.Create(CultureInfo.InvariantCulture, $"A month is 365.25 / 12 days: {goal.Months} months are {weeks:0.0} weeks.");
    }

    private static Scenario[] Unknown(string reason, FormulaSet set) =>
        Array.ConvertAll(Names, name => Scenario.Unknown(name, reason, set));
}
