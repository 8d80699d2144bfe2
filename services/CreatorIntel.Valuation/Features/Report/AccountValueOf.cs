using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>What the account is worth.</summary>
internal static class AccountValueOf
{
    public static V1.AccountValue Question(ValueQuestion question)
    {
        var (set, assumptions) = (question.Set, question.Assumptions);
        var now = AccountWorth.Of(question.Account, set, assumptions);
        V1.Figure Of(Computed computed) => question.Figure(computed);
        var value = new V1.AccountValue
        {
            AccountValue_ = new V1.ComparedFigure { Current = Of(now.AccountValue) },
            LifetimeValue = Of(now.LifetimeValue),
            MonthlyValue = Of(now.MonthlyValue),
            AnnualValue = Of(now.AnnualValue),
            AdsMonthly = Of(now.AdsMonthly),
            SalesMonthly = Of(now.SalesMonthly),
            SponsoredMonthly = Of(now.SponsoredMonthly),
            AdsShare = Of(now.AdsShare),
            SalesShare = Of(now.SalesShare),
            SponsoredShare = Of(now.SponsoredShare),
            PostsPerDay = Of(now.PostsPerDay),
            PostsPerMonth = Of(now.PostsPerMonth),
            MonthlyImpressionsPerFollower = Of(now.MonthlyImpressions),
        };
        if (question.Previous is { } previous)
            value.AccountValue_.Previous = question.Figure(AccountWorth.Of(previous, set, assumptions).AccountValue, Subjects.Previous);

        value.Cumulative.AddRange(CumulativeValue.ByMonth(now.MonthlyValue, question.Account, set, assumptions)
            .Select((figure, month) => question.Figure(figure, Subjects.Month(month + 1))));
        return value;
    }
}
