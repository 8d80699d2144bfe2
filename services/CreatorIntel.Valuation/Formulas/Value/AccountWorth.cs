using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What an account is worth and every part of it (A5).</summary>
/// <param name="AccountValue">Lifetime value times followers, in dollars.</param>
/// <param name="LifetimeValue">What a follower brings over the lifetime, in dollars.</param>
/// <param name="MonthlyValue">Revenue per follower and month, in dollars.</param>
/// <param name="AnnualValue">What a follower brings in a year, in dollars.</param>
/// <param name="AdsMonthly">Of the monthly revenue: advertising.</param>
/// <param name="SalesMonthly">Of the monthly revenue: sales.</param>
/// <param name="SponsoredMonthly">Of the monthly revenue: sponsored posts.</param>
/// <param name="AdsShare">Advertising's share of the monthly revenue, a fraction.</param>
/// <param name="SalesShare">Sales' share of it.</param>
/// <param name="SponsoredShare">Sponsored posts' share of it.</param>
/// <param name="PostsPerDay">Posting cadence.</param>
/// <param name="PostsPerMonth">Posts of a month at this cadence.</param>
/// <param name="MonthlyImpressions">How often a follower sees a post in a month.</param>
internal sealed record AccountWorth(
    Computed AccountValue, Computed LifetimeValue, Computed MonthlyValue, Computed AnnualValue, Computed AdsMonthly,
    Computed SalesMonthly, Computed SponsoredMonthly, Computed AdsShare, Computed SalesShare, Computed SponsoredShare,
    Computed PostsPerDay, Computed PostsPerMonth, Computed MonthlyImpressions)
{
    public static AccountWorth Of(AccountInputs inputs, FormulaSet set, Assumptions assumptions)
    {
        var ads = AdRevenue.Of(inputs, set, assumptions);
        var sales = SalesRevenue.Of(inputs, set, assumptions);
        var sponsored = SponsoredRevenue.Of(inputs, set, assumptions);
        var monthly = Formulas.LifetimeValue.Monthly(ads, sales, sponsored, set);
        var lifetime = Formulas.LifetimeValue.Lifetime(monthly, set, assumptions);
        return new(
            Formulas.LifetimeValue.Account(lifetime, inputs, set), lifetime, monthly,
            Formulas.LifetimeValue.Annual(monthly, set, assumptions), ads, sales, sponsored,
            RevenueShare.Of(RevenueShare.AdsFormula, ads, monthly, set),
            RevenueShare.Of(RevenueShare.SalesFormula, sales, monthly, set),
            RevenueShare.Of(RevenueShare.SponsoredFormula, sponsored, monthly, set),
            Formulas.PostsPerDay.Of(inputs, set), Formulas.PostsPerMonth.Of(inputs, set, assumptions),
            Formulas.MonthlyImpressions.Of(inputs, set, assumptions));
    }
}
