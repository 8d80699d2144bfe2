using System.Net;
using CreatorIntel.Gateway.Errors;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>Takes passwords and tokens over HTTPS alone, where the request comes over a network.</summary>
internal sealed class OverHttpsAlone(IOptions<SignInSettings> settings) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var isHere = http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
        if (settings.Value.BeyondLoopback && !http.Request.IsHttps && !isHere)
        {
            throw new ProblemException(
                StatusCodes.Status400BadRequest, "https-needed", "This needs HTTPS.", "A password or link would have been sent in the open.",
                "Open CreatorIntel under https://. Behind a proxy that ends HTTPS, set ASPNETCORE_FORWARDEDHEADERS_ENABLED=true.");
        }

        return next(context);
    }
}
