using CreatorIntel.Contracts;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>Who belongs to a workspace. It never loses its last owner.</summary>
internal sealed class Members(SignInDb db, TimeProvider clock)
{
    /// <summary>The members, those who came first at the beginning.</summary>
    public Task<List<Member>> ListAsync(string workspace, CancellationToken cancellationToken) => db.Members.AsNoTracking()
        .Include(member => member.Person).Where(member => member.WorkspaceId == workspace)
        .OrderBy(member => member.Since).ThenBy(member => member.PersonId).ToListAsync(cancellationToken);

    /// <exception cref="ProblemException">There is no such member, or it is the last owner.</exception>
    public Task<Member> ChangeRoleAsync(string workspace, Guid id, Role role, CancellationToken cancellationToken) =>
        ChangeAsync(workspace, id, role, member => member.Role = role, cancellationToken);

    /// <summary>Takes somebody out; who is left in no workspace is forgotten.</summary>
    /// <exception cref="ProblemException">There is no such member, or it is the last owner.</exception>
    public async Task RemoveAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        await ChangeAsync(workspace, id, null, member => db.Members.Remove(member), cancellationToken);
        await db.Users.Where(person => person.Id == id && person.Memberships.Count == 0).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Opens a workspace, owned by whoever does.</summary>
    /// <exception cref="ProblemException">The name cannot be used, or is taken.</exception>
    public async Task OpenWorkspaceAsync(string name, Guid owner, CancellationToken cancellationToken)
    {
        if (!AccountKey.IsIdentifier(name) || name.Length > Workspace.LongestId)
        {
            throw new ProblemException(
                StatusCodes.Status400BadRequest, "bad-workspace", "This name cannot be used.",
                $"A workspace is named by up to {Workspace.LongestId} letters, digits, dots, hyphens and underscores.", null);
        }

        var now = clock.GetUtcNow();
        db.Workspaces.Add(new Workspace { Id = name, CreatedAt = now });
        db.Members.Add(new Member { WorkspaceId = name, PersonId = owner, Role = Role.Owner, Since = now });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new ProblemException(
                StatusCodes.Status409Conflict, "exists", "This name is taken.", $"There is a workspace '{name}' already.", "Choose another name.");
        }
    }

    private async Task<Member> ChangeAsync(
        string workspace, Guid id, Role? role, Action<Member> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Two owners who remove each other at once: the second waits here and then is the last one.
        await db.Database.ExecuteSqlAsync($"select 1 from workspace where id = {workspace} for update", cancellationToken);
        var member = await db.Members.Include(known => known.Person)
            .SingleOrDefaultAsync(known => known.WorkspaceId == workspace && known.PersonId == id, cancellationToken)
            ?? throw Access.NotFound("member", id.ToString());
        if (member.Role == Role.Owner && role != Role.Owner && await OwnersAsync(workspace, cancellationToken) == 1)
        {
            throw new ProblemException(
                StatusCodes.Status409Conflict, "last-owner", "A workspace keeps an owner.",
                "This is the only owner of the workspace.", "Make somebody else an owner first.");
        }

        change(member);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return member;
    }

    private Task<int> OwnersAsync(string workspace, CancellationToken cancellationToken) =>
        db.Members.CountAsync(member => member.WorkspaceId == workspace && member.Role == Role.Owner, cancellationToken);
}
