using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CreatorIntel.Ingestion.Secrets;

/// <summary>Says at start where the keys that protect tokens lie open although others can reach the service.</summary>
internal sealed class BareKeysWarning(IServer server, ILogger<BareKeysWarning> logger) : IHostedLifecycleService
{
    /// <summary>True where an address is listened on from beyond this machine.</summary>
    public static bool IsBeyondLoopback(string address)
    {
        // A wildcard is no host that an address may have.
        var uri = new Uri(address.Replace("//+", "//0.0.0.0", StringComparison.Ordinal).Replace("//*", "//0.0.0.0", StringComparison.Ordinal));
        return !uri.IsLoopback && !(IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault(IsBeyondLoopback) is { } open)
        {
            logger.LogWarning(
                "The service listens at {Address}, beyond this machine, and the keys that protect tokens and personal data lie in the "
                + "database as they are. Set Secrets__Certificate to a .pfx file and Secrets__Password to what opens it", open);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
