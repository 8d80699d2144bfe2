using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;

namespace CreatorIntel.Gateway.Tests;

public sealed class AccessTests
{
    private static readonly Access OfMine = Reading(("my", Role.Owner), ("demo", Role.Viewer));

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

    [Fact]
    public void Without_a_name_a_workspace_of_the_caller_is_meant_where_the_default_one_is_none_of_theirs() =>
        Reading(("studio", Role.Viewer), ("agency", Role.Owner)).Workspace(null).ShouldBe("agency");

    [Theory]
    [InlineData(Role.Guest, Permission.SeePages, true)]
    [InlineData(Role.Guest, Permission.SeeData, false)]
    [InlineData(Role.Viewer, Permission.SeeData, true)]
    [InlineData(Role.Viewer, Permission.SeePersonalData, false)]
    [InlineData(Role.Viewer, Permission.ChangeAssumptions, false)]
    [InlineData(Role.Viewer, Permission.Import, false)]
    [InlineData(Role.Analyst, Permission.SeePersonalData, true)]
    [InlineData(Role.Analyst, Permission.ChangeAssumptions, true)]
    [InlineData(Role.Analyst, Permission.Import, true)]
    [InlineData(Role.Analyst, Permission.ManageConnections, false)]
    [InlineData(Role.Analyst, Permission.ErasePersonalData, false)]
    [InlineData(Role.Analyst, Permission.ManagePeople, false)]
    [InlineData(Role.Owner, Permission.ManageConnections, true)]
    [InlineData(Role.Owner, Permission.ErasePersonalData, true)]
    [InlineData(Role.Owner, Permission.ManagePeople, true)]
    internal void A_role_allows_what_it_is_there_for(Role role, Permission permission, bool allowed)
    {
        var access = new Access(new Dictionary<string, Role> { ["my"] = role }, permission, "my");

        access.Workspaces.ShouldBe(allowed ? ["my"] : []);
        if (allowed) access.Workspace("my").ShouldBe("my");
        else Should.Throw<ProblemException>(() => access.Workspace("my")).Status.ShouldBe(403);
    }

    private static Access Reading(params (string Workspace, Role Role)[] roles) =>
        new(roles.ToDictionary(held => held.Workspace, held => held.Role), Permission.SeePages, "my");
}
