namespace Grpc.Core;

/// <summary>A server-streaming call under way.</summary>
/// <typeparam name="TResponse">The response message.</typeparam>
public sealed class AsyncServerStreamingCall<TResponse> : IDisposable
{
    private readonly CallState _state;

    /// <summary>Wraps a call, for interceptors and tests.</summary>
    /// <param name="responseStream">The responses.</param>
    /// <param name="responseHeadersAsync">The response headers.</param>
    /// <param name="getStatusFunc">The final status.</param>
    /// <param name="getTrailersFunc">The trailers.</param>
    /// <param name="disposeAction">Ends the call.</param>
    public AsyncServerStreamingCall(IAsyncStreamReader<TResponse> responseStream, Task<Metadata> responseHeadersAsync, Func<Status> getStatusFunc, Func<Metadata> getTrailersFunc, Action disposeAction)
    {
        ResponseStream = responseStream;
        _state = CallState.Of(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction);
    }

    /// <summary>Wraps a call without a closure for each function.</summary>
    /// <param name="responseStream">The responses.</param>
    /// <param name="responseHeadersAsync">The response headers.</param>
    /// <param name="getStatusFunc">The final status.</param>
    /// <param name="getTrailersFunc">The trailers.</param>
    /// <param name="disposeAction">Ends the call.</param>
    /// <param name="state">The argument of the functions.</param>
    public AsyncServerStreamingCall(IAsyncStreamReader<TResponse> responseStream, Func<object, Task<Metadata>> responseHeadersAsync, Func<object, Status> getStatusFunc, Func<object, Metadata> getTrailersFunc, Action<object> disposeAction, object state)
    {
        ResponseStream = responseStream;
        _state = new(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction, state);
    }

    /// <summary>The responses.</summary>
    public IAsyncStreamReader<TResponse> ResponseStream { get; }

    /// <summary>The response headers, as soon as they arrive.</summary>
    public Task<Metadata> ResponseHeadersAsync => _state.ResponseHeaders(_state.Argument);

    /// <summary>The final status.</summary>
    /// <exception cref="InvalidOperationException">The call is not complete.</exception>
    public Status GetStatus() => _state.Status(_state.Argument);

    /// <summary>The trailers.</summary>
    /// <exception cref="InvalidOperationException">The call is not complete.</exception>
    public Metadata GetTrailers() => _state.Trailers(_state.Argument);

    /// <summary>Cancels the call where it is not complete.</summary>
    public void Dispose() => _state.Dispose(_state.Argument);
}
