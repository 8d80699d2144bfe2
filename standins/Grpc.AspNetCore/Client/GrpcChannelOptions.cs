using Microsoft.Extensions.Logging;

namespace Grpc.Net.Client;

/// <summary>Options of a channel.</summary>
public sealed class GrpcChannelOptions
{
    /// <summary>Longest request in bytes; null for no limit.</summary>
    public int? MaxSendMessageSize { get; set; }

    /// <summary>Longest response message in bytes, 4 MiB at first; null for no limit.</summary>
    public int? MaxReceiveMessageSize { get; set; } = 4 * 1024 * 1024;

    /// <summary>Where failed calls are logged; null for nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>What sends requests; null to use <see cref="HttpHandler"/>.</summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>What sends requests; null for a handler of the channel's own.</summary>
    public HttpMessageHandler? HttpHandler { get; set; }

    /// <summary>Whether the channel disposes the client or handler given.</summary>
    public bool DisposeHttpClient { get; set; }

    /// <summary>Whether a call that is cancelled or too late throws <see cref="OperationCanceledException"/> in place of <see cref="Core.RpcException"/>.</summary>
    public bool ThrowOperationCanceledOnCancellation { get; set; }

    /// <summary>The services of the application; null where there are none.</summary>
    public IServiceProvider? ServiceProvider { get; set; }

    /// <summary>HTTP version of requests; null for 2.0.</summary>
    public Version? HttpVersion { get; set; }

    /// <summary>Which other versions will do; null for none.</summary>
    public HttpVersionPolicy? HttpVersionPolicy { get; set; }
}
