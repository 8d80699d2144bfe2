using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>What is asked of a new password: its length, and nothing else.</summary>
internal static class NewPassword
{
    public const int Shortest = 12;

    /// <summary>Hashing takes time by length.</summary>
    public const int Longest = 256;
}

/// <summary>Checks and changes passwords.</summary>
internal sealed class Passwords(UserManager<Person> people, SignInManager<Person> signIn, IPasswordHasher<Person> hasher)
{
    private static readonly string NobodysHash = new PasswordHasher<Person>().HashPassword(new Person(), LinkToken.Create());

    /// <summary>
    /// The person of an e-mail address, where the password is right and there were not too many wrong ones. The answer
    /// is the same, and takes as long, where there is no such person.
    /// </summary>
    /// <exception cref="ProblemException">It is not so.</exception>
    public async Task<Person> CheckAsync(string email, string password)
    {
        var person = await people.FindByEmailAsync(email);
        if (person is null || await people.IsLockedOutAsync(person)) hasher.VerifyHashedPassword(new Person(), NobodysHash, password);
        else if ((await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true)).Succeeded) return person;
        throw new ProblemException(
            StatusCodes.Status401Unauthorized, "sign-in-failed", "You could not be signed in.",
            "The e-mail address or the password is wrong, or there were too many wrong passwords in a row.",
            "After five wrong passwords no further one is looked at for 15 minutes.");
    }

    /// <summary>Creates a person.</summary>
    /// <exception cref="ProblemException">The password cannot be used.</exception>
    public async Task<Person> CreateAsync(string email, string password)
    {
        var person = Person.Of(email);
        Demand(await people.CreateAsync(person, password));
        return person;
    }

    /// <summary>Changes a password; every other session of the person ends.</summary>
    /// <exception cref="ProblemException">The current password is wrong, or the new one cannot be used.</exception>
    public async Task ChangeAsync(Guid id, string current, string wanted, HttpContext http)
    {
        var person = await people.FindByIdAsync(id.ToString()) ?? throw new InvalidOperationException("Who has a session exists.");
        await CheckAsync(person.Email!, current);
        Demand(await people.ChangePasswordAsync(person, current, wanted));
        await BeginSessionAsync(person, http);
    }

    /// <summary>Gives the browser the cookie of a person.</summary>
    public static Task BeginSessionAsync(Person person, HttpContext http) => http.SignInAsync(
        IdentityConstants.ApplicationScheme, Caller.Of(person, []), new AuthenticationProperties { IsPersistent = true });

    private static void Demand(IdentityResult result)
    {
        if (result.Succeeded) return;
        throw new ProblemException(
            StatusCodes.Status400BadRequest, "password-refused", "This password cannot be used.",
            string.Join(' ', result.Errors.Select(error => error.Description)), $"Use at least {NewPassword.Shortest} characters.");
    }
}
