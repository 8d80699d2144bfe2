using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>
/// A write with a cookie also carries a token that the page was given for that session. <see cref="SameOriginWrites"/>
/// keeps other sites out by what browsers say of a request; this does not depend on what they say, and ends what a
/// page goes on sending after somebody else signed in.
/// </summary>
internal static class WriteTokens
{
    /// <summary>The header that carries the token.</summary>
    public const string Header = "X-Write-Token";

    public static void UseWriteTokens(this WebApplication app)
    {
        var antiforgery = app.Services.GetRequiredService<IAntiforgery>();
        app.Use(async (context, next) =>
        {
            if (IsByCookie(context) && !SameOriginWrites.IsRead(context.Request.Method) && !await IsValidAsync(antiforgery, context))
            {
                throw new ProblemException(
                    StatusCodes.Status403Forbidden, "stale-page", "This page is out of date.",
                    $"The header {Header} is missing, or belongs to another session.", "Load the page anew and try again.");
            }

            await next(context);
        });
    }

    private static bool IsByCookie(HttpContext context) =>
        context.User.As(Caller.Person) is not null || context.User.As(Caller.Link) is not null;

    // Without the header the body would be searched for a form field, however large it is.
    private static async Task<bool> IsValidAsync(IAntiforgery antiforgery, HttpContext context) =>
        context.Request.Headers.ContainsKey(Header) && await antiforgery.IsRequestValidAsync(context);
}
