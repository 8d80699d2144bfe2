using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grpc.AspNetCore.Server;

/// <summary>What all services of an application share.</summary>
internal sealed class GrpcServer(IOptions<GrpcServiceOptions> options, ILoggerFactory loggers)
{
    private readonly HashSet<string> _mapped = [];

    public GrpcServiceOptions Options { get; } = options.Value;

    public ILogger Logger { get; } = loggers.CreateLogger("Grpc.AspNetCore.Server.ServerCallHandler");

    /// <summary>True the first time: the endpoint for what a service does not have must exist once.</summary>
    public bool TryMap(string service) => _mapped.Add(service);
}
