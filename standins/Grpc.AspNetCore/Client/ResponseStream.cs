using Grpc.Core;

namespace Grpc.Net.Client;

/// <summary>The responses of a server-streaming call. The request is sent at once; the body is read only as the caller asks for messages.</summary>
internal sealed class ResponseStream<TResponse> : IAsyncStreamReader<TResponse> where TResponse : class
{
    private static readonly Task<bool> Read = Task.FromResult(true);
    private static readonly Task<bool> AtEnd = Task.FromResult(false);

    private readonly ClientCall _call;
    private readonly Task<ResponseMessages<TResponse>?> _opening;
    private ResponseMessages<TResponse>? _messages;
    private int _reading;

    private ResponseStream(ClientCall call, Task<ResponseMessages<TResponse>?> opening)
    {
        _call = call;
        _opening = opening;
    }

    public TResponse Current { get; private set; } = null!;

    public static ResponseStream<TResponse> Start<TRequest>(ClientCall call, Method<TRequest, TResponse> method, TRequest request) where TRequest : class =>
        new(call, OpenAsync(call, method, request));

    public Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_call.IsDisposed, _call);
        if (_call.EndedWith is { } ended)
            return ended.StatusCode == StatusCode.OK ? AtEnd : Task.FromException<bool>(_call.ExceptionOf(ended));
        if (Interlocked.Exchange(ref _reading, 1) == 1)
            return Task.FromException<bool>(new InvalidOperationException("Can't read the next message because the previous read is still in progress."));
        return TryTake(cancellationToken) ? Read : MoveNextAsync(cancellationToken);
    }

    private bool TryTake(CancellationToken cancellationToken)
    {
        if (_messages is null || cancellationToken.IsCancellationRequested)
            return false;
        try
        {
            if (_messages.TryTake() is not { } message)
                return false;
            Current = message;
        }
        catch (Exception exception)
        {
            // The asynchronous path finds the call ended and reports it.
            _call.Fail(exception, "Error reading next message.");
            return false;
        }

        Volatile.Write(ref _reading, 0);
        return true;
    }

    private async Task<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        Status ended;
        using var cancelled = cancellationToken == _call.Options.CancellationToken
            ? default
            : cancellationToken.UnsafeRegister(static (call, token) => ((ClientCall)call!).CancelledBy(token), _call);
        try
        {
            _messages ??= await _opening.ConfigureAwait(false);
            if (_messages is null || _call.EndedWith is not null)
            {
                ended = _call.GetStatus();
            }
            else
            {
                // A long wait must not keep the previous message alive.
                Current = null!;
                if (await _messages.ReadAsync(_call.Cancellation).ConfigureAwait(false) is { } message)
                {
                    Current = message;
                    return true;
                }

                _messages.Dispose();
                ended = _call.End(_call.ReadStatus());
            }
        }
        catch (Exception exception)
        {
            throw _call.Fail(exception, "Error reading next message.");
        }
        finally
        {
            Volatile.Write(ref _reading, 0);
        }

        return ended.StatusCode == StatusCode.OK ? false : throw _call.ExceptionOf(ended);
    }

    /// <summary>Null where the call ended without a body; never fails, as nobody may be waiting.</summary>
    private static async Task<ResponseMessages<TResponse>?> OpenAsync<TRequest>(ClientCall call, Method<TRequest, TResponse> method, TRequest request) where TRequest : class
    {
        try
        {
            if (await call.SendAsync(request, method.RequestMarshaller).ConfigureAwait(false) is not { } status)
                return await ResponseMessages<TResponse>.OpenAsync(call, method.ResponseMarshaller).ConfigureAwait(false);
            call.End(status);
        }
        catch (Exception exception)
        {
            call.Fail(exception, "Error starting gRPC call.");
        }

        return null;
    }
}
