using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>What likes, comments, saves and shares are worth.</summary>
internal static class EngagementValueOf
{
    public static V1.EngagementValue Question(ValueQuestion question)
    {
        var value = EngagementValue.Of(
            InputsFrom.Type(question.Inputs.AllTypes), question.Account, question.Set, question.Assumptions);
        return new()
        {
            PerLike = question.Figure(value.PerLike),
            PerComment = question.Figure(value.PerComment),
            PerSave = question.Figure(value.PerSave),
            PerShare = question.Figure(value.PerShare),
            PerPost = question.Figure(value.PerPost),
            Monthly = question.Figure(value.Monthly),
            Total = question.Figure(value.Total),
        };
    }
}
