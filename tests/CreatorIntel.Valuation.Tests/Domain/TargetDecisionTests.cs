using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Domain;

public sealed class TargetDecisionTests
{
    private static readonly AccountKey Account = new("my", "instagram", "1");
    private static readonly GrowthGoal ByDay = GrowthGoal.By(new DateOnly(2026, 5, 24), 2000);

    [Fact]
    public void A_goal_is_set_in_months_or_by_a_day()
    {
        Target.Decide(null, Account, new GrowthGoal(2000, 6)).ShouldBe(new TargetSet(Account, 2000, 6));
        Target.Decide(null, Account, ByDay).ShouldBe(new TargetSet(Account, 2000, null, new DateOnly(2026, 5, 24)));
    }

    [Fact]
    public void A_goal_in_force_is_not_set_again()
    {
        var target = new Target(Target.StreamOf(Account), ByDay);
        Target.Decide(target, Account, ByDay).ShouldBeNull();
        Target.Decide(target, Account, ByDay with { Followers = 2001 }).ShouldNotBeNull();
        Target.Decide(target, Account, new GrowthGoal(2000, 6)).ShouldNotBeNull();
    }
}
