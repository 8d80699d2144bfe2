using System.Buffers;
using System.Buffers.Binary;
using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>The five bytes before every message: whether it is compressed, and its length.</summary>
internal static class MessageFrame
{
    public const int HeaderSize = 5;

    public static readonly Status TooLargeToReceive = new(StatusCode.ResourceExhausted, "Received message exceeds the maximum configured message size.");
    public static readonly Status TooLargeToSend = new(StatusCode.ResourceExhausted, "Sending message exceeds the maximum configured message size.");

    public static void WriteHeader(IBufferWriter<byte> output, int length, bool compressed)
    {
        var header = output.GetSpan(HeaderSize);
        header[0] = compressed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32BigEndian(header[1..], (uint)length);
        output.Advance(HeaderSize);
    }

    public static (bool Compressed, int Length) ReadHeader(ReadOnlySpan<byte> header, int? maxSize)
    {
        if (header[0] > 1)
            throw new InvalidDataException("Unexpected compressed flag value in message header.");
        var length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        if (length > (uint)(maxSize ?? int.MaxValue))
            throw new RpcException(TooLargeToReceive);
        return (header[0] == 1, (int)length);
    }

    /// <summary>Cuts the first message off; false where it has not arrived whole.</summary>
    public static bool TryRead(ref ReadOnlySequence<byte> buffer, int? maxSize, out bool compressed, out ReadOnlySequence<byte> message)
    {
        message = default;
        compressed = false;
        if (buffer.Length < HeaderSize)
            return false;

        Span<byte> copy = stackalloc byte[HeaderSize];
        scoped ReadOnlySpan<byte> header = buffer.FirstSpan;
        if (header.Length < HeaderSize)
        {
            buffer.Slice(0, HeaderSize).CopyTo(copy);
            header = copy;
        }

        (compressed, var length) = ReadHeader(header[..HeaderSize], maxSize);
        if (buffer.Length < HeaderSize + length)
            return false;
        message = buffer.Slice(HeaderSize, length);
        buffer = buffer.Slice(HeaderSize + length);
        return true;
    }
}

internal sealed class MessagePayload : DeserializationContext
{
    public ReadOnlySequence<byte> Payload { get; set; }

    public override int PayloadLength => (int)Payload.Length;

    public override byte[] PayloadAsNewBuffer() => Payload.ToArray();

    public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => Payload;
}
