using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Where the account is going, and what lies between it and its goal.</summary>
internal static class GrowthScenariosOf
{
    public static V1.GrowthScenarios Question(ValueQuestion question)
    {
        var (growth, goal, set) = (question.Growth, question.Goal, question.Set);
        var answer = new V1.GrowthScenarios
        {
            Target = GoalMapping.ToTarget(question.ChosenGoal),
            TargetWeeklyGrowth = question.GoalFigure(TargetGrowth.Of(growth.Latest, goal, set)),
            Calendar = ThreeScenarios.Calendar(goal, growth.Latest?.Day, set),
            Gap = Gap(question),
        };
        answer.Scenarios.AddRange(ThreeScenarios.Of(growth, goal, set, question.Assumptions).Select(scenario => Map(question, scenario)));
        AddPath(answer, question);
        return answer;
    }

    private static V1.TargetGap Gap(ValueQuestion question)
    {
        var gap = TargetGap.Of(question.Growth, question.Goal, question.Set);
        return new()
        {
            Followers = question.GoalFigure(gap.Followers),
            WeeklyRate = question.GoalFigure(gap.WeeklyRate),
            Acceleration = question.GoalFigure(gap.Acceleration),
            DaysToTarget = question.GoalFigure(gap.DaysToTarget),
            MonthsToTarget = question.GoalFigure(gap.MonthsToTarget),
            RequiredDailyGrowth = question.GoalFigure(gap.RequiredDailyGrowth),
            RequiredWeeklyGain = question.GoalFigure(gap.RequiredWeeklyGain),
            CurrentWeeklyGain = question.GoalFigure(gap.CurrentWeeklyGain),
            ChartTargetWeeklyGrowth = question.GoalFigure(gap.TargetInCharts),
        };
    }

    private static V1.GrowthScenario Map(ValueQuestion question, Scenario scenario) => new()
    {
        Name = scenario.Name,
        WeeklyGrowth = question.ScenarioFigure(scenario.WeeklyGrowth, scenario.Name),
        ProjectedFollowers = question.ScenarioFigure(scenario.ProjectedFollowers, scenario.Name),
        Growth = question.ScenarioFigure(scenario.Growth, scenario.Name),
        GrowthRate = question.ScenarioFigure(scenario.GrowthRate, scenario.Name),
        MonthsToTarget = question.ScenarioFigure(scenario.MonthsToTarget, scenario.Name),
        Outcome = scenario.Outcome,
    };

    private static void AddPath(V1.GrowthScenarios answer, ValueQuestion question)
    {
        if (question.Growth.Latest is not { } latest) return;
        var path = StraightPath.Of(latest, question.Goal, question.Set);
        answer.PathFromDay = path.FromDay.ToIso();
        answer.PathFromFollowers = path.FromFollowers;
        answer.PathToDay = path.ToDay.ToIso();
    }
}
