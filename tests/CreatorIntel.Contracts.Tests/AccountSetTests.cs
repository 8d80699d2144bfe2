namespace CreatorIntel.Contracts.Tests;

public sealed class AccountSetTests
{
    [Theory]
    [InlineData("my~tiktok~2+my~instagram~1")]
    [InlineData("my~instagram~1+my~tiktok~2+my~instagram~1")]
    public void Order_and_repetition_make_no_other_set(string text)
    {
        AccountSet.TryParse(text, out var set).ShouldBeTrue();
        set.ToString().ShouldBe("my~instagram~1+my~tiktok~2");
    }

    [Theory]
    [InlineData("")]
    [InlineData("my~instagram~1+other~instagram~1")]
    [InlineData("my~instagram~1+instagram")]
    public void Accounts_of_no_or_of_several_workspaces_are_no_set(string text) => AccountSet.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_set_has_a_limit()
    {
        var accounts = Enumerable.Range(0, AccountSet.Most + 1).Select(id => new AccountKey("my", "instagram", $"{id}")).ToArray();

        AccountSet.Of(accounts[1..]).Accounts.Length.ShouldBe(AccountSet.Most);
        Should.Throw<ArgumentException>(() => AccountSet.Of(accounts));
    }
}
