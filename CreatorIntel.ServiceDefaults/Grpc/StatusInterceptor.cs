using System.Net.Sockets;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreatorIntel.ServiceDefaults.Grpc;

/// <summary>Turns an error into the status code that tells the caller what to do; its text stays in our log.</summary>
internal sealed class StatusInterceptor(ILogger<StatusInterceptor> logger) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (Exception e) when (Translate(e, context) is { } status)
        {
            throw new RpcException(status);
        }
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(request, responseStream, context);
        }
        catch (Exception e) when (Translate(e, context) is { } status)
        {
            throw new RpcException(status);
        }
    }

    private Status? Translate(Exception exception, ServerCallContext context)
    {
        if (exception is OperationCanceledException && context.CancellationToken.IsCancellationRequested)
            return new Status(StatusCode.Cancelled, "The caller went away.");
        if (exception is RpcException { StatusCode: not StatusCode.Unavailable } passed) return passed.Status;

        logger.LogError(exception, "{Method} failed", context.Method);
        return exception is RpcException or NpgsqlException { IsTransient: true } or SocketException or TimeoutException
            ? new Status(StatusCode.Unavailable, "A part this answer needs is not ready. Try again in a moment.")
            : new Status(StatusCode.Internal, "The service failed to answer. The log of the service has the details.");
    }
}
