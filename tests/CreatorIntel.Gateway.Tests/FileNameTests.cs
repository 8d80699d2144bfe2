using CreatorIntel.Contracts.Pages;
using CreatorIntel.Gateway.Exports;

namespace CreatorIntel.Gateway.Tests;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("day02", "day02-posts.csv")]
    [InlineData("Loom & Light ✨", "loom-light-posts.csv")]
    [InlineData("../../etc/passwd\r\nX: y", "etc-passwd-x-y-posts.csv")]
    [InlineData("陶器", "posts.csv")]
    public void A_file_is_named_for_its_account_in_letters_that_every_system_takes(string account, string file) =>
        FileName.Of([Account(account)], "posts.csv").ShouldBe(file);

    [Fact]
    public void A_file_about_several_accounts_is_named_for_none() =>
        FileName.Of([Account("a"), Account("b")], "posts.csv").ShouldBe("accounts-posts.csv");

    private static AccountSummary Account(string name) => new("my~instagram~1", "my", "instagram", name, "UTC", false, null, 0, null);
}
