using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.AspNetCore.Server;

/// <summary>One call over its HTTP request.</summary>
internal sealed class CallContext : ServerCallContext
{
    private static readonly AuthContext Unauthenticated = new(null, []);

    private readonly GrpcServiceOptions _options;
    private readonly Activity? _activity;
    private Metadata? _requestHeaders;
    private Metadata? _responseTrailers;
    private MessageWriter? _writer;
    private string? _responseEncoding;

    public CallContext(HttpContext http, GrpcServiceOptions options)
    {
        Http = http;
        _options = options;
        _activity = http.Features.Get<IHttpActivityFeature>()?.Activity;
        _activity?.AddTag("grpc.method", http.Request.Path.Value);
        http.Response.ContentType = GrpcHeaders.ContentType;
        if (options.ResponseCompressionAlgorithm is { } encoding && encoding != MessageCompression.Identity && ClientAccepts(encoding))
            ResponseEncoding = encoding;
        if (GrpcTimeout.TryDecode(http.Request.Headers[GrpcHeaders.Timeout], out var timeout))
            Expiry = new CallDeadline(this, timeout);
    }

    public HttpContext Http { get; }

    /// <summary>Null where the client set no deadline.</summary>
    public CallDeadline? Expiry { get; }

    public int? MaxReceiveMessageSize => _options.MaxReceiveMessageSize;

    protected override string MethodCore => Http.Request.Path.Value!;

    protected override string HostCore => Http.Request.Host.Value!;

    protected override string PeerCore => Http.Connection.RemoteIpAddress switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetwork } address => string.Create(CultureInfo.InvariantCulture, $"ipv4:{address}:{Http.Connection.RemotePort}"),
        var address => string.Create(CultureInfo.InvariantCulture, $"ipv6:[{address}]:{Http.Connection.RemotePort}"),
    };

    protected override DateTime DeadlineCore => Expiry?.Deadline ?? DateTime.MaxValue;

    protected override CancellationToken CancellationTokenCore => Expiry?.Token ?? Http.RequestAborted;

    protected override Metadata RequestHeadersCore => _requestHeaders ??= ReadRequestHeaders();

    protected override Metadata ResponseTrailersCore => _responseTrailers ??= [];

    protected override Status StatusCore { get; set; }

    protected override WriteOptions? WriteOptionsCore { get; set; }

    protected override AuthContext AuthContextCore => Unauthenticated;

    protected override IDictionary<object, object> UserStateCore => Http.Items!;

    private string? ResponseEncoding
    {
        get => _responseEncoding;
        set => Http.Response.Headers[GrpcHeaders.Encoding] = _responseEncoding = value;
    }

    public ReadOnlySequence<byte> Decompress(in ReadOnlySequence<byte> message)
    {
        string? encoding = Http.Request.Headers[GrpcHeaders.Encoding];
        if (encoding is not null && encoding != MessageCompression.Identity && !MessageCompression.IsSupported(encoding))
            Http.Response.Headers[GrpcHeaders.AcceptEncoding] = MessageCompression.Accepted;
        return MessageCompression.Decompress(encoding, message, MaxReceiveMessageSize);
    }

    /// <summary>Puts a message into the response's buffer, unless the deadline has ended the response; headers must have been started.</summary>
    public void Send<T>(T message, Action<T, SerializationContext> serializer)
    {
        if (Expiry is null)
            Serialize(message, serializer);
        else
            Expiry.Write(message, serializer);
    }

    /// <summary>Puts a message into the response's buffer.</summary>
    public void Serialize<T>(T message, Action<T, SerializationContext> serializer)
    {
        _writer ??= new MessageWriter(Http.Response.BodyWriter, _options.MaxSendMessageSize, _options.ResponseCompressionLevel ?? CompressionLevel.Fastest);
        var compress = ResponseEncoding is { } encoding && MessageCompression.IsSupported(encoding) && WriteOptionsCore?.AllowsCompression != false;
        _writer.Write(message, serializer, compress ? ResponseEncoding : null);
    }

    /// <summary>Sets the status that the framework sends when the request ends.</summary>
    public void WriteStatus()
    {
        var destination = Destination(Http.Response);
        foreach (var entry in _responseTrailers ?? Metadata.Empty)
            destination.Append(entry.Key, entry.Encoded);
        SetStatus(destination, StatusCore);
        _activity?.AddTag("grpc.status_code", ((int)StatusCore.StatusCode).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Ends a request that never became a call.</summary>
    public static void Refuse(HttpResponse response, Status status) => SetStatus(Destination(response), status);

    /// <summary>Tells the client to send no more.</summary>
    public void Reset()
    {
        if (Http.Features.Get<IHttpResetFeature>() is { } feature)
            feature.Reset(8);
        else
            Http.Abort();
    }

    protected override async Task WriteResponseHeadersAsyncCore(Metadata responseHeaders)
    {
        ArgumentNullException.ThrowIfNull(responseHeaders);
        if (Http.Response.HasStarted)
            throw new InvalidOperationException("Response headers can only be sent once per call.");
        foreach (var entry in responseHeaders)
        {
            if (entry.Key == GrpcHeaders.RequestedEncoding)
                ResponseEncoding = entry.Value;
            else
                Http.Response.Headers.Append(entry.Key, entry.Encoded);
        }

        await Http.Response.BodyWriter.FlushAsync();
    }

    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) => throw new NotImplementedException("CreatePropagationToken will be implemented in a future version.");

    private bool ClientAccepts(string encoding) => Http.Request.Headers[GrpcHeaders.AcceptEncoding].ToString().Split(',', StringSplitOptions.TrimEntries).Contains(encoding);

    private Metadata ReadRequestHeaders()
    {
        var metadata = new Metadata();
        foreach (var (name, value) in Http.Request.Headers)
        {
            if (GrpcHeaders.IsMetadata(name))
                GrpcHeaders.AddTo(metadata, name, value.ToString());
        }

        return metadata;
    }

    /// <summary>Before anything was sent the headers are the only ones that will be; afterwards trailers follow.</summary>
    private static IHeaderDictionary Destination(HttpResponse response)
    {
        if (!response.HasStarted)
            return response.Headers;
        return response.HttpContext.Features.Get<IHttpResponseTrailersFeature>()?.Trailers is { IsReadOnly: false } trailers
            ? trailers
            : throw new InvalidOperationException("Trailers are not supported for this response. The server may not support gRPC.");
    }

    private static void SetStatus(IHeaderDictionary destination, Status status)
    {
        destination[GrpcHeaders.Status] = ((int)status.StatusCode).ToString(CultureInfo.InvariantCulture);
        destination[GrpcHeaders.Message] = string.IsNullOrEmpty(status.Detail) ? default : new(PercentEncoding.Encode(status.Detail));
    }
}
