using Aspire.Hosting.ApplicationModel;
using LocalServers;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Running;

/// <summary>Gives every endpoint the port that it keeps as long as the application host runs.</summary>
internal static class PortAllocation
{
    /// <summary>Whether fixed ports are replaced by free ones, so that several applications can run side by side.</summary>
    public const string RandomizeSetting = "DcpPublisher:RandomizePorts";

    public static void Allocate(DistributedApplicationModel model, IConfiguration configuration)
    {
        var randomize = configuration.GetValue(RandomizeSetting, false);
        var taken = new HashSet<int>();
        foreach (var resource in model.Resources)
        {
            foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>())
                endpoint.AllocatedPort = Port(resource, endpoint, randomize, taken);
        }
    }

    private static int Port(IResource resource, EndpointAnnotation endpoint, bool randomize, HashSet<int> taken)
    {
        if (endpoint.Port is not { } fixedPort || fixedPort == 0 || randomize)
        {
            var port = LoopbackPort.Free();
            while (!taken.Add(port))
                port = LoopbackPort.Free();
            return port;
        }

        if (!taken.Add(fixedPort) || !LoopbackPort.IsFree(fixedPort))
            throw new DistributedApplicationException($"Port {fixedPort} for the endpoint '{endpoint.Name}' of '{resource.Name}' is taken. Stop what listens there, or give the endpoint another port.");
        return fixedPort;
    }
}
