using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Which assumption moves the account value most.</summary>
internal static class SensitivityOf
{
    public static V1.Sensitivity Question(ValueQuestion question) => new()
    {
        Assumptions = AssumptionsOf.Question(question),
        AccountValue = question.Figure(AccountWorth.Of(question.Account, question.Set, question.Assumptions).AccountValue),
        Bars =
        {
            Sensitivity.Of(question.Account, question.Set, question.Assumptions).Select(bar => new V1.SensitivityBar
            {
                Assumption = bar.Assumption,
                LowAssumption = bar.LowAssumption,
                HighAssumption = bar.HighAssumption,
                Varied = bar.Varied,
                Low = question.Figure(bar.Low, Subjects.Low(bar.Assumption)),
                High = question.Figure(bar.High, Subjects.High(bar.Assumption)),
            }),
        },
    };
}
