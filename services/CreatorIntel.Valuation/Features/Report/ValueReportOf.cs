using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Everything that depends on assumptions or on the goal, from one reading.</summary>
internal static class ValueReportOf
{
    public static V1.ValueReport Question(ValueQuestion question) => new()
    {
        DataVersion = question.Inputs.DataVersion,
        AsOf = question.AsOf,
        Assumptions = AssumptionsOf.Question(question),
        Value = AccountValueOf.Question(question),
        Scenarios = GrowthScenariosOf.Question(question),
        Content = { ContentReturnsOf.Question(question) },
        Engagement = EngagementValueOf.Question(question),
    };
}
