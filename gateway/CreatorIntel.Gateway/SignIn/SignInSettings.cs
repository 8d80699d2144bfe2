using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>Who is let in.</summary>
internal sealed class SignInSettings
{
    /// <summary>True: nobody is let in without signing in. It is always true where the gateway listens beyond loopback.</summary>
    public bool Required { get; set; }

    /// <summary>True where the gateway listens beyond loopback: cookies and passwords go over HTTPS alone.</summary>
    public bool BeyondLoopback { get; set; }

    /// <summary>What creates the first owner, once; empty: nothing does. The app host makes up one at each start.</summary>
    public string SetupCode { get; set; } = "";

    /// <summary>Attempts to sign in, or to use a link, that one address may make in a minute.</summary>
    [Range(1, 100_000)]
    public int AttemptsPerMinute { get; set; }

    /// <summary>The settings, with what follows from the addresses that the gateway listens on.</summary>
    public static void Complete(SignInSettings settings, IConfiguration configuration)
    {
        settings.BeyondLoopback = AddressesOf(configuration).Any(IsBeyondLoopback);
        settings.Required |= settings.BeyondLoopback;
    }

    private static string[] AddressesOf(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren()
            .Select(endpoint => endpoint["Url"]).OfType<string>().ToArray();
        if (endpoints.Length > 0) return endpoints;
        return [.. Split(configuration["urls"]), .. PortsOf(configuration, "http"), .. PortsOf(configuration, "https")];
    }

    /// <summary>A port that is named alone is one of every address of the machine.</summary>
    private static IEnumerable<string> PortsOf(IConfiguration configuration, string scheme) =>
        Split(configuration[$"{scheme}_ports"]).Select(port => $"{scheme}://*:{port}");

    private static bool IsBeyondLoopback(string address)
    {
        var bound = BindingAddress.Parse(address);
        return !bound.IsUnixPipe && !bound.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            && !(IPAddress.TryParse(bound.Host, out var ip) && IPAddress.IsLoopback(ip));
    }

    private static string[] Split(string? text) => (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
