using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>
/// Believes a person's cookie for as long as the person exists and has the password of when it was given out. Roles
/// are those of now: whoever loses one loses it at once.
/// </summary>
internal sealed class PersonCookie(SignInDb db) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var person = context.Principal?.As(Caller.Person) is { } identity ? await FindAsync(Caller.IdOf(identity), Caller.StampOf(identity)) : null;
        if (person is null) context.RejectPrincipal();
        else context.ReplacePrincipal(Caller.Of(person, person.Memberships));
    }

    private Task<Person?> FindAsync(Guid id, string? stamp) => db.Users.AsNoTracking().Include(person => person.Memberships)
        .SingleOrDefaultAsync(person => person.Id == id && person.SecurityStamp == stamp);
}

/// <summary>Believes the cookie of a share link until the link expires or is revoked.</summary>
internal sealed class LinkCookie(SignInDb db, TimeProvider clock) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var now = clock.GetUtcNow();
        var link = context.Principal?.As(Caller.Link) is { } identity && Caller.IdOf(identity) is var id
            ? await db.ShareLinks.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id && known.ExpiresAt > now)
            : null;
        if (link is null) context.RejectPrincipal();
        else context.ReplacePrincipal(Caller.Of(link));
    }
}
