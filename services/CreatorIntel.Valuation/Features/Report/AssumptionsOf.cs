using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>The assumptions that a question was answered under.</summary>
internal static class AssumptionsOf
{
    public static V1.AssumptionSet Question(ValueQuestion question) =>
        AssumptionMapping.ToMessage(question.AssumptionSet, ValueQuestions.AccountsOf(question.Query).Workspace);
}
