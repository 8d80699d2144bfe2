using System.Buffers;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>Cuts messages out of a response body. One read may bring many messages; those after the first cost no further wait.</summary>
internal sealed class ResponseMessages<TResponse>(Stream body, string? encoding, int? maxSize, Func<DeserializationContext, TResponse> deserializer) : IDisposable
    where TResponse : class
{
    private readonly MessagePayload _payload = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _start;
    private int _end;

    public static async ValueTask<ResponseMessages<TResponse>> OpenAsync(ClientCall call, Marshaller<TResponse> marshaller) => new(
        await call.Response.Content.ReadAsStreamAsync(call.Cancellation).ConfigureAwait(false),
        ResponseStatus.Single(call.Response.Headers, GrpcHeaders.Encoding),
        call.Channel.Options.MaxReceiveMessageSize,
        marshaller.ContextualDeserializer);

    /// <summary>The next message if it has arrived already; otherwise null.</summary>
    public TResponse? TryTake()
    {
        if (_end - _start < MessageFrame.HeaderSize)
            return null;
        var (compressed, length) = MessageFrame.ReadHeader(_buffer.AsSpan(_start), maxSize);
        if (_end - _start < MessageFrame.HeaderSize + length)
            return null;

        var message = new ReadOnlySequence<byte>(_buffer, _start + MessageFrame.HeaderSize, length);
        _payload.Payload = compressed ? MessageCompression.Decompress(encoding, message, maxSize) : message;
        _start += MessageFrame.HeaderSize + length;
        return deserializer(_payload);
    }

    /// <summary>The next message, or null at the end of the body.</summary>
    public async ValueTask<TResponse?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryTake() is { } message)
                return message;

            MakeRoom();
            var read = await body.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return _start == _end ? null : throw new InvalidDataException("Unexpected end of content while reading a message.");
            _end += read;
        }
    }

    /// <summary>Reads to the end, where the trailers are.</summary>
    public async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        if (_end != _start || await body.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false) != 0)
            throw new InvalidDataException("Unexpected data after finished reading message.");
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _start = _end = 0;
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    private void MakeRoom()
    {
        var held = _end - _start;
        var needed = held < MessageFrame.HeaderSize ? MessageFrame.HeaderSize : MessageFrame.HeaderSize + MessageFrame.ReadHeader(_buffer.AsSpan(_start), maxSize).Length;
        if (needed > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(needed);
            _buffer.AsSpan(_start, held).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else if (_start > 0)
        {
            _buffer.AsSpan(_start, held).CopyTo(_buffer);
        }

        _start = 0;
        _end = held;
    }
}
