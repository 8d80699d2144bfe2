using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Runs one method: reads the request, calls the method, writes what it returns, and turns what it throws into a status.</summary>
internal abstract partial class CallHandler<TRequest, TResponse>(Method<TRequest, TResponse> method, GrpcServiceOptions options, ILogger logger)
    where TRequest : class
    where TResponse : class
{
    protected Action<TResponse, SerializationContext> Serializer { get; } = method.ResponseMarshaller.ContextualSerializer;

    public async Task HandleAsync(HttpContext http)
    {
        if (!GrpcHeaders.IsGrpc(http.Request.ContentType))
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            var problem = http.Request.ContentType is { } type ? $"Content-Type '{type}' is not supported." : "Content-Type is missing from the request.";
            CallContext.Refuse(http.Response, new Status(StatusCode.Internal, problem));
            return;
        }

        if (!HttpProtocol.IsHttp2(http.Request.Protocol) && !HttpProtocol.IsHttp3(http.Request.Protocol))
        {
            http.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            http.Response.Headers.Upgrade = HttpProtocol.Http2;
            CallContext.Refuse(http.Response, new Status(StatusCode.Internal, $"Request protocol '{http.Request.Protocol}' is not supported."));
            return;
        }

        var call = new CallContext(http, options);
        http.Features.Set(call);
        Exception? failure = null;
        try
        {
            if (await ReadRequestAsync(call) is { } request)
                await RunAsync(call, request);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        await EndAsync(call, failure);
    }

    /// <summary>Calls the method and writes what it returns.</summary>
    protected abstract Task RunAsync(CallContext call, TRequest request);

    protected static void DisableRequestTimeout(HttpContext http)
    {
        var metadata = http.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<RequestTimeoutAttribute>() is null && metadata?.GetMetadata<RequestTimeoutPolicy>() is null)
            http.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
    }

    /// <summary>Null where the client has reset the stream before its request was complete.</summary>
    private async ValueTask<TRequest?> ReadRequestAsync(CallContext call)
    {
        try
        {
            return await ReadMessageAsync(call);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            LogCancelled(logger, method.Name, exception);
            return null;
        }
    }

    private async ValueTask<TRequest> ReadMessageAsync(CallContext call)
    {
        var input = call.Http.Request.BodyReader;
        TRequest? request = null;
        while (true)
        {
            var read = await input.ReadAsync();
            var buffer = read.Buffer;
            if (request is null && MessageFrame.TryRead(ref buffer, call.MaxReceiveMessageSize, out var compressed, out var message))
            {
                var payload = compressed ? call.Decompress(message) : message;
                request = method.RequestMarshaller.ContextualDeserializer(new MessagePayload { Payload = payload });
            }

            if (request is not null && !buffer.IsEmpty)
                throw new RpcException(new Status(StatusCode.Internal, "Additional data after the message received."));
            if (read.IsCompleted)
                return request ?? throw new RpcException(new Status(StatusCode.Internal, "Incomplete message."));
            input.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private async ValueTask EndAsync(CallContext call, Exception? exception)
    {
        using var expiry = call.Expiry;
        if (exception is not null)
            SetStatus(call, exception);
        if (expiry is null || await expiry.TryEndAsync())
            call.WriteStatus();
    }

    private void SetStatus(CallContext call, Exception exception)
    {
        if (exception is RpcException rpc)
        {
            LogStatus(logger, rpc.StatusCode, rpc.Status.Detail, rpc.Status.DebugException);
            foreach (var entry in rpc.Trailers)
                call.ResponseTrailers.Add(entry);
            call.Status = rpc.Status;
            return;
        }

        if (call.Expiry is { HasExpired: true } || (call.CancellationToken.IsCancellationRequested && exception is OperationCanceledException or IOException))
            LogCancelled(logger, method.Name, exception);
        else
            LogError(logger, method.Name, exception);
        var detail = options.EnableDetailedErrors == true ? " " + ExceptionStatus.Describe(exception) : "";
        call.Status = new Status(StatusCode.Unknown, "Exception was thrown by handler." + detail, exception);
    }

    [LoggerMessage(EventId = 6, EventName = "ErrorExecutingServiceMethod", Level = LogLevel.Error, Message = "Error when executing service method '{ServiceMethod}'.")]
    private static partial void LogError(ILogger logger, string serviceMethod, Exception exception);

    [LoggerMessage(EventId = 7, EventName = "RpcConnectionError", Level = LogLevel.Information, Message = "Error status code '{StatusCode}' with detail '{Detail}' raised.")]
    private static partial void LogStatus(ILogger logger, StatusCode statusCode, string detail, Exception? debugException);

    [LoggerMessage(EventId = 28, EventName = "ServiceMethodCanceled", Level = LogLevel.Information, Message = "Service method '{ServiceMethod}' canceled.")]
    private static partial void LogCancelled(ILogger logger, string serviceMethod, Exception exception);
}

internal sealed class UnaryHandler<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse> body, GrpcServiceOptions options, ILogger logger)
    : CallHandler<TRequest, TResponse>(method, options, logger)
    where TRequest : class
    where TResponse : class
{
    protected override async Task RunAsync(CallContext call, TRequest request)
    {
        var response = await body(request, call) ?? throw new RpcException(new Status(StatusCode.Cancelled, "No message returned from method."));
        if (call.Expiry is { HasExpired: true })
            return;
        if (!call.Http.Response.HasStarted)
            await call.Http.Response.StartAsync();
        call.Send(response, Serializer);
    }
}

internal sealed class ServerStreamingHandler<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse> body, GrpcServiceOptions options, ILogger logger)
    : CallHandler<TRequest, TResponse>(method, options, logger)
    where TRequest : class
    where TResponse : class
{
    protected override async Task RunAsync(CallContext call, TRequest request)
    {
        DisableRequestTimeout(call.Http);
        var responses = new ResponseWriter<TResponse>(call, Serializer);
        try
        {
            await body(request, responses, call);
        }
        finally
        {
            responses.Complete();
        }
    }
}
