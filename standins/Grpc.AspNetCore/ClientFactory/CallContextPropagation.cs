using System.Diagnostics.CodeAnalysis;
using Grpc.AspNetCore.ClientFactory;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.ClientFactory;
using Microsoft.AspNetCore.Http;

namespace Grpc.AspNetCore.ClientFactory
{
    /// <summary>Options of passing a server call's deadline and cancellation on to the calls that it makes.</summary>
    public class GrpcContextPropagationOptions
    {
        /// <summary>Whether a client may be used outside of a server call too; otherwise that is an error.</summary>
        public bool SuppressContextNotFoundErrors { get; set; }
    }

    internal sealed class CallContextPropagation(GrpcContextPropagationOptions options, IHttpContextAccessor accessor) : Interceptor
    {
        public override TResponse BlockingUnaryCall<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context, BlockingUnaryCallContinuation<TRequest, TResponse> continuation)
        {
            using var linked = Propagate(ref context, out _);
            return continuation(request, context);
        }

        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
        {
            var linked = Propagate(ref context, out _);
            var call = continuation(request, context);
            if (linked is not null)
                call.ResponseAsync.ContinueWith(static (_, state) => ((IDisposable)state!).Dispose(), linked, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return call;
        }

        public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncServerStreamingCallContinuation<TRequest, TResponse> continuation)
        {
            // A stream may outlast this method, but never the call that it serves.
            if (Propagate(ref context, out var outer) is { } linked)
                outer!.Http.Response.RegisterForDispose(linked);
            return continuation(request, context);
        }

        /// <summary>Takes the earlier deadline and either cancellation; the result, if any, is to be disposed when the call has ended.</summary>
        private CancellationTokenSource? Propagate<TRequest, TResponse>(ref ClientInterceptorContext<TRequest, TResponse> context, out CallContext? outer)
            where TRequest : class
            where TResponse : class
        {
            if (!TryGetCall(out outer))
                return null;

            var call = context.Options;
            CancellationTokenSource? linked = null;
            if (outer.Deadline < (call.Deadline ?? DateTime.MaxValue))
                call = call.WithDeadline(outer.Deadline);
            if (call.CancellationToken.CanBeCanceled && outer.CancellationToken.CanBeCanceled)
                linked = CancellationTokenSource.CreateLinkedTokenSource(call.CancellationToken, outer.CancellationToken);
            call = call.WithCancellationToken(linked?.Token ?? (outer.CancellationToken.CanBeCanceled ? outer.CancellationToken : call.CancellationToken));
            context = new(context.Method, context.Host, call);
            return linked;
        }

        private bool TryGetCall([NotNullWhen(true)] out CallContext? call)
        {
            call = accessor.HttpContext?.Features.Get<CallContext>();
            if (call is not null || options.SuppressContextNotFoundErrors)
                return call is not null;
            var missing = accessor.HttpContext is null ? "Can't find the current HttpContext." : "Can't find the gRPC ServerCallContext on the current HttpContext.";
            throw new InvalidOperationException("Unable to propagate server context values to the call. " + missing);
        }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    /// <summary>Connects the clients of a server with its calls.</summary>
    public static class GrpcServerHttpClientBuilderExtensions
    {
        /// <summary>Passes a server call's deadline and cancellation on to the calls that it makes with this client.</summary>
        /// <param name="builder">The client.</param>
        public static IHttpClientBuilder EnableCallContextPropagation(this IHttpClientBuilder builder) => builder.EnableCallContextPropagation(_ => { });

        /// <summary>Passes a server call's deadline and cancellation on to the calls that it makes with this client.</summary>
        /// <param name="builder">The client.</param>
        /// <param name="configureOptions">Sets options.</param>
        public static IHttpClientBuilder EnableCallContextPropagation(this IHttpClientBuilder builder, Action<GrpcContextPropagationOptions> configureOptions)
        {
            ArgumentNullException.ThrowIfNull(builder);
            ArgumentNullException.ThrowIfNull(configureOptions);
            var options = new GrpcContextPropagationOptions();
            configureOptions(options);
            builder.Services.AddHttpContextAccessor();
            return GrpcHttpClientBuilderExtensions.Configure(builder, nameof(EnableCallContextPropagation), (_, client) => client.InterceptorRegistrations.Add(
                new Grpc.Net.ClientFactory.InterceptorRegistration(InterceptorScope.Channel, services => new CallContextPropagation(options, services.GetRequiredService<IHttpContextAccessor>()))));
        }
    }
}
