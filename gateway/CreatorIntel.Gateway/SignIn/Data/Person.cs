using Microsoft.AspNetCore.Identity;

namespace CreatorIntel.Gateway.SignIn.Data;

/// <summary>Somebody who signs in by e-mail and password.</summary>
internal sealed class Person : IdentityUser<Guid>
{
    /// <summary>What the person is in which workspace.</summary>
    public ICollection<Member> Memberships { get; } = [];

    public static Person Of(string email) => new() { Id = Guid.CreateVersion7(), UserName = email, Email = email };
}
