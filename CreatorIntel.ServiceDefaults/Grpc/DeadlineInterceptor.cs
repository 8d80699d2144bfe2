using Grpc.Core;
using Grpc.Core.Interceptors;

namespace CreatorIntel.ServiceDefaults.Grpc;

/// <summary>Gives every unary call an end, so that a service that hangs never takes its callers with it.</summary>
internal sealed class DeadlineInterceptor(TimeProvider clock) : Interceptor
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context,
        AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
    {
        if (context.Options.Deadline is not null) return continuation(request, context);
        var options = context.Options.WithDeadline(clock.GetUtcNow().UtcDateTime + Limit);
        return continuation(request, new ClientInterceptorContext<TRequest, TResponse>(context.Method, context.Host, options));
    }
}
