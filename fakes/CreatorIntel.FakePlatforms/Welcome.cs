using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CreatorIntel.FakePlatforms;

/// <summary>What a person has to paste to try a platform: its kind of connection and a token.</summary>
/// <param name="Kind">Kind of the connection.</param>
/// <param name="Path">Path of the platform on this server, with a slash at both ends.</param>
/// <param name="Token">A token that it takes.</param>
internal sealed record Entry(string Kind, string Path, string Token);

/// <summary>What is printed at start.</summary>
internal static class Welcome
{
    /// <summary>The entries of every platform with the address of this server.</summary>
    public static string For(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var lines = app.Services.GetServices<Entry>()
            .Select(entry => $"  {entry.Kind,-16} {address + entry.Path,-42} {entry.Token}");
        return $"""

            Platforms to try a sync against. Set Sources__<kind>__BaseAddress of Ingestion to an address below and
            connect with the token beside it. Misbehaviour: POST {address}/_script, requests: GET {address}/_requests.

              {"kind",-16} {"address",-42} token
            {string.Join('\n', lines)}

            """;
    }
}
