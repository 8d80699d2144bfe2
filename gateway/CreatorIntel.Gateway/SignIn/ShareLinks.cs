using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>Links that show the pages of a workspace to whoever has them, until they expire or are revoked.</summary>
internal sealed class ShareLinks(SignInDb db, TimeProvider clock)
{
    /// <summary>Those that still open, the newest first.</summary>
    public Task<List<ShareLink>> ListAsync(string workspace, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return db.ShareLinks.AsNoTracking().Where(link => link.WorkspaceId == workspace && link.ExpiresAt > now)
            .OrderByDescending(link => link.CreatedAt).ToListAsync(cancellationToken);
    }

    /// <summary>Makes one; its token is known only now.</summary>
    public async Task<(ShareLink Link, string Token)> CreateAsync(string workspace, string name, TimeSpan validity, CancellationToken cancellationToken)
    {
        var (token, now) = (LinkToken.Create(), clock.GetUtcNow());
        var link = new ShareLink
        {
            Id = Guid.CreateVersion7(),
            TokenHash = LinkToken.HashOf(token),
            WorkspaceId = workspace,
            Name = name,
            CreatedAt = now,
            ExpiresAt = now + validity,
        };
        db.ShareLinks.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        return (link, token);
    }

    /// <summary>Ends a link, and with it every session that it opened.</summary>
    /// <exception cref="ProblemException">There is no such link.</exception>
    public async Task RevokeAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var gone = await db.ShareLinks.Where(link => link.WorkspaceId == workspace && link.Id == id).ExecuteDeleteAsync(cancellationToken);
        if (gone == 0) throw Access.NotFound("share link", id.ToString());
    }

    /// <summary>Gives the browser the cookie of a link.</summary>
    /// <exception cref="ProblemException">The link does not open any more.</exception>
    public async Task OpenAsync(string token, HttpContext http)
    {
        var (hash, now) = (LinkToken.HashOf(token), clock.GetUtcNow());
        var link = await db.ShareLinks.SingleOrDefaultAsync(known => known.TokenHash == hash && known.ExpiresAt > now, http.RequestAborted)
            ?? throw new ProblemException(
                StatusCodes.Status404NotFound, "link-spent", "This link does not open any more.", "It has expired or was revoked.",
                "Ask whoever sent it for another one.");
        link.OpenedAt = now;
        await db.SaveChangesAsync(http.RequestAborted);
        await http.SignInAsync(Caller.Link, Caller.Of(link));
    }
}
