using System.Buffers;
using System.IO.Compression;
using Grpc.Core;

namespace Grpc.Protocol;

internal static class MessageCompression
{
    public const string Identity = "identity";
    public const string Accepted = "identity,gzip,deflate";

    private static readonly Status TooLarge = new(StatusCode.ResourceExhausted, "Received message exceeds the maximum configured message size.");

    public static bool IsSupported(string encoding) => encoding is "gzip" or "deflate";

    public static void Compress(string encoding, CompressionLevel level, ReadOnlySpan<byte> message, Stream destination)
    {
        using Stream compressor = encoding == "gzip"
            ? new GZipStream(destination, level, leaveOpen: true)
            : new ZLibStream(destination, level, leaveOpen: true);
        compressor.Write(message);
    }

    /// <summary>The message limit holds for the decompressed size too: a small message may hide a huge one.</summary>
    public static ReadOnlySequence<byte> Decompress(string? encoding, in ReadOnlySequence<byte> message, int? maxSize)
    {
        if (encoding is null)
            throw new RpcException(new Status(StatusCode.Internal, "Request did not include grpc-encoding value with compressed message."));
        if (encoding == Identity)
            throw new RpcException(new Status(StatusCode.Internal, "Request sent 'identity' grpc-encoding value with compressed message."));
        if (!IsSupported(encoding))
            throw new RpcException(new Status(StatusCode.Unimplemented, $"Unsupported grpc-encoding value '{encoding}'. Supported encodings: {Accepted.Replace(",", ", ", StringComparison.Ordinal)}"));

        using var source = new MemoryStream(message.ToArray(), writable: false);
        using Stream decompressor = encoding == "gzip" ? new GZipStream(source, CompressionMode.Decompress) : new ZLibStream(source, CompressionMode.Decompress);
        var result = new ArrayBufferWriter<byte>(Math.Max(256, (int)Math.Min(message.Length * 4, 1 << 20)));
        int read;
        while ((read = decompressor.Read(result.GetSpan(4096))) > 0)
        {
            result.Advance(read);
            if (result.WrittenCount > maxSize)
                throw new RpcException(TooLarge);
        }

        return new ReadOnlySequence<byte>(result.WrittenMemory);
    }
}
