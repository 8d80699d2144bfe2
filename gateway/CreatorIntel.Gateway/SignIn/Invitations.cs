using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>Links that let one person into a workspace, once.</summary>
internal sealed class Invitations(SignInDb db, UserManager<Person> people, Passwords passwords, TimeProvider clock)
{
    private static readonly TimeSpan Validity = TimeSpan.FromDays(7);

    /// <summary>Those that can still be accepted, the newest first.</summary>
    public Task<List<Invitation>> ListAsync(string workspace, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return db.Invitations.AsNoTracking().Where(invitation => invitation.WorkspaceId == workspace && invitation.ExpiresAt > now)
            .OrderByDescending(invitation => invitation.CreatedAt).ToListAsync(cancellationToken);
    }

    /// <summary>Makes one; its token is known only now.</summary>
    public async Task<(Invitation Invitation, string Token)> CreateAsync(
        string workspace, string email, Role role, CancellationToken cancellationToken)
    {
        var (token, now) = (LinkToken.Create(), clock.GetUtcNow());
        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(),
            TokenHash = LinkToken.HashOf(token),
            WorkspaceId = workspace,
            Email = email,
            Role = role,
            CreatedAt = now,
            ExpiresAt = now + Validity,
        };
        db.Invitations.Add(invitation);
        await db.SaveChangesAsync(cancellationToken);
        return (invitation, token);
    }

    /// <exception cref="ProblemException">There is no such invitation.</exception>
    public async Task WithdrawAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var gone = await db.Invitations.Where(invitation => invitation.WorkspaceId == workspace && invitation.Id == id)
            .ExecuteDeleteAsync(cancellationToken);
        if (gone == 0) throw Access.NotFound("invitation", id.ToString());
    }

    /// <summary>What a link invites to.</summary>
    /// <exception cref="ProblemException">It cannot be used any more.</exception>
    public async Task<Invitation> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (LinkToken.HashOf(token), clock.GetUtcNow());
        return await db.Invitations.SingleOrDefaultAsync(known => known.TokenHash == hash && known.ExpiresAt > now, cancellationToken)
            ?? throw Spent();
    }

    /// <summary>
    /// Makes the invited a member: a new person with the password, or the one who has the e-mail address and proves it
    /// with the password.
    /// </summary>
    /// <exception cref="ProblemException">The link cannot be used any more, or the password is wrong or cannot be used.</exception>
    public async Task<Person> AcceptAsync(string token, string password, CancellationToken cancellationToken)
    {
        var invitation = await FindAsync(token, cancellationToken);
        // Outside the transaction: a wrong password counts although nothing else comes of it.
        var known = await people.FindByEmailAsync(invitation.Email) is null ? null : await passwords.CheckAsync(invitation.Email, password);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Invitations.Where(same => same.Id == invitation.Id).ExecuteDeleteAsync(cancellationToken) == 0) throw Spent();
        var person = known ?? await passwords.CreateAsync(invitation.Email, password);
        var member = await db.Members.SingleOrDefaultAsync(
            same => same.WorkspaceId == invitation.WorkspaceId && same.PersonId == person.Id, cancellationToken);
        if (member is null)
        {
            db.Members.Add(new Member
            {
                WorkspaceId = invitation.WorkspaceId,
                PersonId = person.Id,
                Role = invitation.Role,
                Since = clock.GetUtcNow(),
            });
        }
        else if (member.Role < invitation.Role)
        {
            member.Role = invitation.Role;
        }

        db.Entry(invitation).State = EntityState.Detached;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return person;
    }

    private static ProblemException Spent() => new(
        StatusCodes.Status404NotFound, "link-spent", "This link cannot be used any more.",
        "It was used, was withdrawn, or has expired.", "Ask for another one.");
}
