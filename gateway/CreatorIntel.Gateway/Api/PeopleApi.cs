using System.ComponentModel.DataAnnotations;
using CreatorIntel.Gateway.SignIn;
using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CreatorIntel.Gateway.Api;

/// <summary>Who is let into a workspace: members, invitations and share links.</summary>
internal static class PeopleApi
{
    public static void MapPeople(this RouteGroupBuilder api)
    {
        api.MapPost("/workspaces", OpenAsync).Needs(Permission.ManagePeople).NeedsSignInToBeOn().WithTags("People").WithName("openWorkspace")
            .WithSummary("Opens a workspace, owned by the caller.")
            .Produces(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict);

        var workspace = api.MapGroup("/workspaces/{workspace}").Needs(Permission.ManagePeople).NeedsSignInToBeOn().WithTags("People")
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        workspace.MapGet("/members", MembersAsync).WithName("listMembers").WithSummary("The members of a workspace, the first ones first.");
        workspace.MapPut("/members/{id:guid}", ChangeRoleAsync).WithName("changeRole").WithSummary("Gives a member another role, at once.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict);
        workspace.MapDelete("/members/{id:guid}", RemoveAsync).WithName("removeMember")
            .WithSummary("Takes a member out, at once. Who is left in no workspace is forgotten.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        workspace.MapGet("/invitations", InvitationsAsync).WithName("listInvitations").WithSummary("Invitations that can still be accepted.");
        workspace.MapPost("/invitations", InviteAsync).WithName("invite").WithSummary("Invites a person; the link works once, for seven days.")
            .WithDescription("The link is said in this answer alone. Nothing is sent: hand it over yourself.")
            .Produces<NewLink>(StatusCodes.Status201Created)
            .ProducesValidationProblem();
        workspace.MapDelete("/invitations/{id:guid}", WithdrawAsync).WithName("withdrawInvitation").WithSummary("Withdraws an invitation.");
        workspace.MapGet("/share-links", LinksAsync).WithName("listShareLinks").WithSummary("Share links that still open.");
        workspace.MapPost("/share-links", ShareAsync).WithName("share").WithSummary("Makes a link that shows the pages of the workspace to whoever has it.")
            .WithDescription("The link is said in this answer alone. It shows pages and figures, and no imports, connections, files or customers.")
            .Produces<NewLink>(StatusCodes.Status201Created)
            .ProducesValidationProblem();
        workspace.MapDelete("/share-links/{id:guid}", RevokeAsync).WithName("revokeShareLink").WithSummary("Revokes a link, and ends every session that it opened.");
    }

    private static async Task<Created> OpenAsync(NewWorkspace wanted, HttpContext http, Members members)
    {
        await members.OpenWorkspaceAsync(wanted.Id, Caller.IdOf(http.User.As(Caller.Person)!), http.RequestAborted);
        return TypedResults.Created($"/api/v1/workspaces/{wanted.Id}/members");
    }

    private static async Task<Ok<MemberPage[]>> MembersAsync(
        string workspace, HttpContext http, Access access, Members members, CancellationToken cancellationToken)
    {
        var all = await members.ListAsync(access.Workspace(workspace), cancellationToken);
        return TypedResults.Ok(all.Select(member => ToPage(member, http)).ToArray());
    }

    private static async Task<Ok<MemberPage>> ChangeRoleAsync(
        string workspace, Guid id, RoleChange change, HttpContext http, Access access, Members members, CancellationToken cancellationToken) =>
        TypedResults.Ok(ToPage(await members.ChangeRoleAsync(access.Workspace(workspace), id, RoleOf(change.Role), cancellationToken), http));

    private static async Task<NoContent> RemoveAsync(
        string workspace, Guid id, Access access, Members members, CancellationToken cancellationToken)
    {
        await members.RemoveAsync(access.Workspace(workspace), id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<InvitationPage[]>> InvitationsAsync(
        string workspace, Access access, Invitations invitations, CancellationToken cancellationToken)
    {
        var all = await invitations.ListAsync(access.Workspace(workspace), cancellationToken);
        return TypedResults.Ok(all.Select(i => new InvitationPage(i.Id, i.Email, i.Role.ToText(), i.CreatedAt, i.ExpiresAt)).ToArray());
    }

    private static async Task<Created<NewLink>> InviteAsync(
        string workspace, NewInvitation wanted, Access access, Invitations invitations, CancellationToken cancellationToken)
    {
        var (invitation, token) = await invitations.CreateAsync(
            access.Workspace(workspace), wanted.Email, RoleOf(wanted.Role), cancellationToken);
        return Made(new NewLink(invitation.Id, $"/welcome#invitation={token}", invitation.ExpiresAt), $"{workspace}/invitations");
    }

    private static async Task<NoContent> WithdrawAsync(
        string workspace, Guid id, Access access, Invitations invitations, CancellationToken cancellationToken)
    {
        await invitations.WithdrawAsync(access.Workspace(workspace), id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ShareLinkPage[]>> LinksAsync(
        string workspace, Access access, ShareLinks links, CancellationToken cancellationToken)
    {
        var all = await links.ListAsync(access.Workspace(workspace), cancellationToken);
        return TypedResults.Ok(all.Select(link => new ShareLinkPage(link.Id, link.Name, link.CreatedAt, link.ExpiresAt, link.OpenedAt)).ToArray());
    }

    private static async Task<Created<NewLink>> ShareAsync(
        string workspace, NewShareLink wanted, Access access, ShareLinks links, CancellationToken cancellationToken)
    {
        var (link, token) = await links.CreateAsync(
            access.Workspace(workspace), wanted.Name, TimeSpan.FromDays(wanted.Days), cancellationToken);
        return Made(new NewLink(link.Id, $"/share#{token}", link.ExpiresAt), $"{workspace}/share-links");
    }

    private static async Task<NoContent> RevokeAsync(
        string workspace, Guid id, Access access, ShareLinks links, CancellationToken cancellationToken)
    {
        await links.RevokeAsync(access.Workspace(workspace), id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static Created<NewLink> Made(NewLink link, string place) => TypedResults.Created($"/api/v1/workspaces/{place}/{link.Id}", link);

    private static Role RoleOf(string role) => role switch
    {
        "owner" => Role.Owner,
        "analyst" => Role.Analyst,
        "viewer" => Role.Viewer,
        _ => throw FigureQuestion.Bad("role", role, "Expected owner, analyst or viewer."),
    };

    private static MemberPage ToPage(Member member, HttpContext http) => new(
        member.PersonId, member.Person.Email!, member.Role.ToText(), member.Since, http.User.As(Caller.Person) is { } you && Caller.IdOf(you) == member.PersonId);
}

/// <summary>A workspace to open.</summary>
/// <param name="Id">Its name: up to 40 letters, digits, dots, hyphens and underscores.</param>
internal sealed record NewWorkspace([property: Required] string Id);

/// <summary>A member of a workspace.</summary>
/// <param name="Id">Id of the person.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Role"><c>owner</c>, <c>analyst</c> or <c>viewer</c>.</param>
/// <param name="Since">When they became a member (UTC).</param>
/// <param name="IsYou">True for the caller.</param>
internal sealed record MemberPage(Guid Id, string Email, string Role, DateTimeOffset Since, bool IsYou);

/// <summary>Another role of a member.</summary>
/// <param name="Role"><c>owner</c>, <c>analyst</c> or <c>viewer</c>.</param>
internal sealed record RoleChange([property: Required] string Role);

/// <summary>A person to invite.</summary>
/// <param name="Email">E-mail address.</param>
/// <param name="Role"><c>owner</c>, <c>analyst</c> or <c>viewer</c>.</param>
internal sealed record NewInvitation(
    [property: Required, EmailAddress, StringLength(256)] string Email, [property: Required] string Role);

/// <summary>An invitation that can still be accepted.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Email">Who is invited.</param>
/// <param name="Role">What they become.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="ExpiresAt">When it expires (UTC).</param>
internal sealed record InvitationPage(Guid Id, string Email, string Role, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

/// <summary>A share link to make.</summary>
/// <param name="Name">What it is for, such as the sponsor's name.</param>
/// <param name="Days">Days until it expires, 1 to 365.</param>
internal sealed record NewShareLink([property: Required, StringLength(100)] string Name, [property: Range(1, 365)] int Days);

/// <summary>A share link that still opens.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is for.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="ExpiresAt">When it expires (UTC).</param>
/// <param name="OpenedAt">When somebody opened it last (UTC); null: nobody yet.</param>
internal sealed record ShareLinkPage(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? OpenedAt);

/// <summary>A link that was made. Its text form leaves the token out.</summary>
/// <param name="Id">Id of the invitation or share link.</param>
/// <param name="Link">Path on this site, its token behind the #: browsers do not send that part.</param>
/// <param name="ExpiresAt">When it expires (UTC).</param>
internal sealed record NewLink(Guid Id, string Link, DateTimeOffset ExpiresAt)
{
    public override string ToString() => $"{nameof(NewLink)} {{ Id = {Id} }}";
}
