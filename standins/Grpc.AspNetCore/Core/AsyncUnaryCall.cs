using System.Runtime.CompilerServices;

namespace Grpc.Core;

/// <summary>A unary call under way; await it for the response.</summary>
/// <typeparam name="TResponse">The response message.</typeparam>
public sealed class AsyncUnaryCall<TResponse> : IDisposable
{
    private readonly CallState _state;

    /// <summary>Wraps a call, for interceptors and tests.</summary>
    /// <param name="responseAsync">The response.</param>
    /// <param name="responseHeadersAsync">The response headers.</param>
    /// <param name="getStatusFunc">The final status.</param>
    /// <param name="getTrailersFunc">The trailers.</param>
    /// <param name="disposeAction">Ends the call.</param>
    public AsyncUnaryCall(Task<TResponse> responseAsync, Task<Metadata> responseHeadersAsync, Func<Status> getStatusFunc, Func<Metadata> getTrailersFunc, Action disposeAction)
    {
        ResponseAsync = responseAsync;
        _state = CallState.Of(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction);
    }

    /// <summary>Wraps a call without a closure for each function.</summary>
    /// <param name="responseAsync">The response.</param>
    /// <param name="responseHeadersAsync">The response headers.</param>
    /// <param name="getStatusFunc">The final status.</param>
    /// <param name="getTrailersFunc">The trailers.</param>
    /// <param name="disposeAction">Ends the call.</param>
    /// <param name="state">The argument of the functions.</param>
    public AsyncUnaryCall(Task<TResponse> responseAsync, Func<object, Task<Metadata>> responseHeadersAsync, Func<object, Status> getStatusFunc, Func<object, Metadata> getTrailersFunc, Action<object> disposeAction, object state)
    {
        ResponseAsync = responseAsync;
        _state = new(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction, state);
    }

    /// <summary>The response; fails with <see cref="RpcException"/> where the call does.</summary>
    public Task<TResponse> ResponseAsync { get; }

    /// <summary>The response headers, as soon as they arrive.</summary>
    public Task<Metadata> ResponseHeadersAsync => _state.ResponseHeaders(_state.Argument);

    /// <summary>Awaits <see cref="ResponseAsync"/>.</summary>
    public TaskAwaiter<TResponse> GetAwaiter() => ResponseAsync.GetAwaiter();

    /// <summary>Awaits <see cref="ResponseAsync"/>.</summary>
    /// <param name="continueOnCapturedContext">False to go on anywhere.</param>
    public ConfiguredTaskAwaitable<TResponse> ConfigureAwait(bool continueOnCapturedContext) => ResponseAsync.ConfigureAwait(continueOnCapturedContext);

    /// <summary>The final status.</summary>
    /// <exception cref="InvalidOperationException">The call is not complete.</exception>
    public Status GetStatus() => _state.Status(_state.Argument);

    /// <summary>The trailers.</summary>
    /// <exception cref="InvalidOperationException">The call is not complete.</exception>
    public Metadata GetTrailers() => _state.Trailers(_state.Argument);

    /// <summary>Cancels the call where it is not complete.</summary>
    public void Dispose() => _state.Dispose(_state.Argument);
}

internal readonly record struct CallState(
    Func<object, Task<Metadata>> ResponseHeaders,
    Func<object, Status> Status,
    Func<object, Metadata> Trailers,
    Action<object> Dispose,
    object Argument)
{
    public static CallState Of(Task<Metadata> headers, Func<Status> status, Func<Metadata> trailers, Action dispose) =>
        new(_ => headers, _ => status(), _ => trailers(), _ => dispose(), headers);
}
