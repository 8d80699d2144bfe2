using CreatorIntel.Gateway.Errors;

namespace CreatorIntel.Gateway.Security;

/// <summary>
/// Refuses writes that another site's page sends through the user's browser. Programs that are no browser send
/// neither header and pass.
/// </summary>
internal static class SameOriginWrites
{
    public static void UseSameOriginWrites(this WebApplication app) => app.Use((context, next) =>
        IsRead(context.Request.Method) || IsSigned(context.Request) || IsSameOrigin(context.Request)
            ? next(context)
            : throw new ProblemException(
                StatusCodes.Status403Forbidden, "cross-site", "Another site tried to change your data.",
                "The request comes from a page of another origin.", "Use CreatorIntel's own page."));

    public static bool IsRead(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    /// <summary>Notices of platforms come from elsewhere by nature, and are believed by their signature alone.</summary>
    private static bool IsSigned(HttpRequest request) => request.Path.StartsWithSegments(Api.WebhooksApi.Path, StringComparison.Ordinal);

    private static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}";
    }
}
