using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.AspNetCore.Server;

/// <summary>
/// Ends a call when its deadline passes, whatever its method is doing: the status goes out at once, the token fires, and
/// what the method still writes is refused.
/// </summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly CallContext _call;
    private readonly CancellationTokenSource _cancellation;
    private readonly ITimer? _timer;
    private Task? _expiry;
    private bool _ended;

    public CallDeadline(CallContext call, TimeSpan timeout)
    {
        _call = call;
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(call.Http.RequestAborted);
        Token = _cancellation.Token;
        Deadline = TimeProvider.System.GetUtcNow().UtcDateTime + timeout;
        if (timeout.TotalMilliseconds >= uint.MaxValue)
            return;
        using (ExecutionContext.SuppressFlow())
            _timer = TimeProvider.System.CreateTimer(static state => ((CallDeadline)state!).Expire(), this, timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>In UTC.</summary>
    public DateTime Deadline { get; }

    public CancellationToken Token { get; }

    public bool HasExpired => Volatile.Read(ref _expiry) is not null;

    /// <summary>Runs a write unless the response has ended for the deadline.</summary>
    public void Write<T>(T message, Action<T, SerializationContext> serializer)
    {
        lock (_cancellation)
        {
            if (_expiry is not null)
                throw new OperationCanceledException(Token);
            _call.Serialize(message, serializer);
        }
    }

    /// <summary>The method is done: true where its status counts, false where the deadline was first.</summary>
    public async ValueTask<bool> TryEndAsync()
    {
        Task? expiry;
        lock (_cancellation)
        {
            _ended = true;
            expiry = _expiry;
        }

        if (expiry is null)
            return true;
        // The request must not be given back to the server while the response is still being ended.
        await expiry;
        return false;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _cancellation.Dispose();
    }

    private void Expire()
    {
        lock (_cancellation)
        {
            if (!_ended && !Token.IsCancellationRequested)
                _expiry = ExpireAsync();
        }
    }

    private async Task ExpireAsync()
    {
        // Off the timer's thread and out of its lock.
        await Task.Yield();
        try
        {
            _call.Status = new Status(StatusCode.DeadlineExceeded, "Deadline Exceeded");
            _call.WriteStatus();
            if (_call.Http.Features.Get<IHttpResponseBodyFeature>() is { } body)
                await body.CompleteAsync();
            _call.Reset();
        }
        finally
        {
            await _cancellation.CancelAsync();
        }
    }
}
