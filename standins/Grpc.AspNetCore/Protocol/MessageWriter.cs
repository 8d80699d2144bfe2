using System.Buffers;
using System.IO.Compression;
using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>
/// Serializes one message after the other into <paramref name="output"/>, each behind its frame header. A message of known
/// length that is not compressed goes there without a copy.
/// </summary>
internal sealed class MessageWriter(IBufferWriter<byte> output, int? maxSize, CompressionLevel level) : SerializationContext
{
    private string? _encoding;
    private int? _length;
    private PooledBuffer? _aside;

    private bool Direct => _length is not null && _encoding is null;

    /// <summary>Writes a message; an encoding of null leaves it as it is.</summary>
    public void Write<T>(T message, Action<T, SerializationContext> serializer, string? encoding)
    {
        _encoding = encoding;
        _length = null;
        try
        {
            serializer(message, this);
        }
        finally
        {
            _aside?.Dispose();
            _aside = null;
        }
    }

    public override void SetPayloadLength(int payloadLength) => _length = payloadLength;

    public override IBufferWriter<byte> GetBufferWriter()
    {
        if (!Direct)
            return _aside ??= new PooledBuffer();

        RequireSize(_length!.Value);
        MessageFrame.WriteHeader(output, _length.Value, compressed: false);
        return output;
    }

    public override void Complete()
    {
        if (!Direct)
            WriteWhole(_aside is null ? [] : _aside.Written.Span);
    }

    public override void Complete(byte[] payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        WriteWhole(payload);
    }

    private void WriteWhole(ReadOnlySpan<byte> message)
    {
        RequireSize(message.Length);
        if (_encoding is null)
        {
            WriteFrame(message, compressed: false);
            return;
        }

        using var compressed = new MemoryStream();
        MessageCompression.Compress(_encoding, level, message, compressed);
        WriteFrame(compressed.GetBuffer().AsSpan(0, (int)compressed.Length), compressed: true);
    }

    private void WriteFrame(ReadOnlySpan<byte> message, bool compressed)
    {
        MessageFrame.WriteHeader(output, message.Length, compressed);
        output.Write(message);
    }

    private void RequireSize(int length)
    {
        if (length > maxSize)
            throw new RpcException(MessageFrame.TooLargeToSend);
    }
}
