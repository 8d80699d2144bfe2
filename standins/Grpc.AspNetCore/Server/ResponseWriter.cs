using System.IO.Pipelines;
using Grpc.Core;

namespace Grpc.AspNetCore.Server;

internal sealed class ResponseWriter<T>(CallContext call, Action<T, SerializationContext> serializer) : IServerStreamWriter<T>
{
    private readonly PipeWriter _output = call.Http.Response.BodyWriter;
    private int _writing;
    private volatile bool _completed;

    public WriteOptions? WriteOptions
    {
        get => call.WriteOptions;
        set => call.WriteOptions = value;
    }

    public Task WriteAsync(T message) => WriteAsync(message, CancellationToken.None);

    public async Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var cancelled = cancellationToken.UnsafeRegister(static state => ((CallContext)state!).Reset(), call);
        cancellationToken.ThrowIfCancellationRequested();
        if (_completed || call.Http.RequestAborted.IsCancellationRequested)
            throw new InvalidOperationException("Can't write the message because the request is complete.");
        if (Interlocked.Exchange(ref _writing, 1) == 1)
            throw new InvalidOperationException("Can't write the message because the previous write is in progress.");

        try
        {
            if (!call.Http.Response.HasStarted)
                await call.Http.Response.StartAsync(cancellationToken);
            call.Send(message, serializer);
            if (((call.WriteOptions?.Flags ?? default) & WriteFlags.BufferHint) != 0)
                return;
            await _output.FlushAsync(cancellationToken);
            // A flush into a stream that the client has reset ends without an error.
            if (call.CancellationToken.IsCancellationRequested || cancellationToken.IsCancellationRequested)
                throw new OperationCanceledException("Request aborted while sending the message.");
        }
        finally
        {
            Volatile.Write(ref _writing, 0);
        }
    }

    public void Complete() => _completed = true;
}
