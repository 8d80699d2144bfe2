using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Api;

namespace CreatorIntel.Gateway.Tests;

/// <summary>Which accounts the platforms page compares where none are named.</summary>
public sealed class ComparedAccountsTests
{
    private static readonly AccountKey Own = AccountKey.Parse("my~instagram~own");

    [Fact]
    public void An_account_is_compared_with_the_own_accounts_of_its_workspace_and_not_with_competitors()
    {
        var compared = ComparedAccounts.Of(Own,
            [Card("my~instagram~own"), Card("my~tiktok~own"), Card("my~instagram~rival", competitor: true)]);

        compared.ToString().ShouldBe("my~instagram~own+my~tiktok~own");
    }

    [Fact]
    public void A_competitor_is_compared_with_the_own_accounts()
    {
        var rival = AccountKey.Parse("my~instagram~rival");

        var compared = ComparedAccounts.Of(rival, [Card("my~instagram~own"), Card("my~instagram~rival", competitor: true)]);

        compared.ToString().ShouldBe("my~instagram~own+my~instagram~rival");
    }

    [Fact]
    public void An_account_that_is_not_listed_yet_is_compared_all_the_same() =>
        ComparedAccounts.Of(Own, []).ToString().ShouldBe("my~instagram~own");

    [Fact]
    public void Of_more_accounts_than_a_question_can_be_about_those_with_most_posts_are_compared()
    {
        var cards = Enumerable.Range(1, 60).Select(number => Card($"my~tiktok~n{number:00}", posts: number)).Append(Card("my~instagram~own"));

        var compared = ComparedAccounts.Of(Own, cards);

        compared.Accounts.Length.ShouldBe(AccountSet.Most);
        compared.Accounts.ShouldContain(Own);
        compared.Accounts.ShouldContain(AccountKey.Parse("my~tiktok~n60"));
        compared.Accounts.ShouldNotContain(AccountKey.Parse("my~tiktok~n11"));
    }

    private static AccountCard Card(string id, long posts = 0, bool competitor = false) =>
        new() { AccountId = id, Posts = posts, Competitor = competitor };
}
