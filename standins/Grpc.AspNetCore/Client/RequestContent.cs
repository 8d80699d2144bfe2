using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>One request message, serialized when the connection asks for it and sent in one write.</summary>
internal sealed class RequestContent<TRequest> : HttpContent
{
    private static readonly MediaTypeHeaderValue Type = new(GrpcHeaders.ContentType);

    private readonly TRequest _request;
    private readonly Marshaller<TRequest> _marshaller;
    private readonly int? _maxSize;
    private readonly string? _encoding;

    public RequestContent(TRequest request, Marshaller<TRequest> marshaller, int? maxSize, string? encoding)
    {
        _request = request;
        _marshaller = marshaller;
        _maxSize = maxSize;
        _encoding = encoding;
        Headers.ContentType = Type;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer();
        new MessageWriter(buffer, _maxSize, CompressionLevel.Fastest).Write(_request, _marshaller.ContextualSerializer, _encoding);
        await stream.WriteAsync(buffer.Written, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
