using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.Tests;

public sealed class AccessTests
{
    private static readonly Access OfMine = new(Options.Create(new WorkspaceSettings { Default = "my", Accessible = ["my", "demo"] }));

    [Theory]
    [InlineData("my~instagram~1")]
    [InlineData("demo~tiktok~2")]
    public void An_account_of_an_own_workspace_is_found(string id) => OfMine.Account(id).ToString().ShouldBe(id);

    [Fact]
    public void An_account_of_another_workspace_does_not_exist() =>
        Should.Throw<ProblemException>(() => OfMine.Account("other~instagram~1")).Status.ShouldBe(404);

    [Fact]
    public void A_malformed_account_id_is_the_callers_mistake() =>
        Should.Throw<ProblemException>(() => OfMine.Account("instagram")).Status.ShouldBe(400);

    [Theory]
    [InlineData("other~1")]
    [InlineData("1")]
    [InlineData("~1")]
    public void An_import_of_another_workspace_does_not_exist(string id) =>
        Should.Throw<ProblemException>(() => OfMine.WorkspaceOfImport(id)).Status.ShouldBe(404);

    [Fact]
    public void Without_a_name_the_default_workspace_is_meant() => OfMine.Workspace(null).ShouldBe("my");

    [Fact]
    public void Another_workspace_cannot_be_named() =>
        Should.Throw<ProblemException>(() => OfMine.Workspace("other")).Status.ShouldBe(404);

    [Fact]
    public void Several_accounts_of_an_own_workspace_are_found() =>
        OfMine.Accounts("my~tiktok~2+my~instagram~1").ToString().ShouldBe("my~instagram~1+my~tiktok~2");

    [Theory]
    [InlineData("other~instagram~1", 404)]
    [InlineData("my~instagram~1+other~instagram~1", 400)]
    [InlineData("my~instagram~1+", 400)]
    public void No_list_of_accounts_leads_into_another_workspace(string id, int status) =>
        Should.Throw<ProblemException>(() => OfMine.Accounts(id)).Status.ShouldBe(status);
}
