using System.Security.Cryptography;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>The first owner is whoever has the code that the app host printed, not whoever comes first.</summary>
internal sealed class FirstOwner(
    SignInDb db, Passwords passwords, IOptions<SignInSettings> settings, IOptions<WorkspaceSettings> workspaces, TimeProvider clock)
{
    private const int ShortestCode = 20;

    /// <summary>True while there is nobody.</summary>
    public async Task<bool> IsMissingAsync(CancellationToken cancellationToken) => !await db.Users.AnyAsync(cancellationToken);

    /// <summary>Creates the owner of the installation's workspaces.</summary>
    /// <exception cref="ProblemException">The code is wrong, or there is somebody already.</exception>
    public async Task<Person> CreateAsync(string code, string email, string password, CancellationToken cancellationToken)
    {
        if (!IsRight(code)) throw NotAccepted();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Two who come at once: the second waits here and then finds the first.
        await db.Database.ExecuteSqlAsync($"lock table person in share row exclusive mode", cancellationToken);
        if (!await IsMissingAsync(cancellationToken)) throw NotAccepted();
        var person = await passwords.CreateAsync(email, password);
        var now = clock.GetUtcNow();
        foreach (var workspace in workspaces.Value.Accessible)
        {
            db.Workspaces.Add(new Workspace { Id = workspace, CreatedAt = now });
            db.Members.Add(new Member { WorkspaceId = workspace, PersonId = person.Id, Role = Role.Owner, Since = now });
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return person;
    }

    private bool IsRight(string code) => settings.Value.SetupCode.Length >= ShortestCode
        && CryptographicOperations.FixedTimeEquals(LinkToken.HashOf(code), LinkToken.HashOf(settings.Value.SetupCode));

    private static ProblemException NotAccepted() => new(
        StatusCodes.Status403Forbidden, "setup-refused", "This setup link cannot be used.",
        "It is not the one of this start, or the first owner exists already.", "Use the link that CreatorIntel printed when it started, or sign in.");
}
