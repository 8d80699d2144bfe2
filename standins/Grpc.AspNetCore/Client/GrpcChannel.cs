using System.Collections.Concurrent;
using System.Net;
using Grpc.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Grpc.Net.Client;

/// <summary>HTTP/2 connections to one address, shared by any number of clients and calls. Make few and keep them.</summary>
public sealed class GrpcChannel : ChannelBase, IDisposable
{
    private readonly ConcurrentDictionary<IMethod, Uri> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ClientCall> _calls = [];
    private readonly Uri _address;
    private readonly bool _ownsInvoker;
    private bool _disposed;

    private GrpcChannel(Uri address, GrpcChannelOptions options) : base(address.Authority)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            throw new InvalidOperationException($"No address resolver configured for the scheme '{address.Scheme}'.");

        _address = address;
        Options = options;
        _ownsInvoker = options.DisposeHttpClient || (options.HttpClient is null && options.HttpHandler is null);
        Invoker = options.HttpClient ?? new HttpMessageInvoker(options.HttpHandler ?? new SocketsHttpHandler { EnableMultipleHttp2Connections = true }, disposeHandler: true);
        Version = options.HttpVersion ?? HttpVersion.Version20;
        VersionPolicy = options.HttpVersionPolicy ?? HttpVersionPolicy.RequestVersionExact;
        Logger = (options.LoggerFactory ?? (ILoggerFactory?)options.ServiceProvider?.GetService(typeof(ILoggerFactory)) ?? NullLoggerFactory.Instance)
            .CreateLogger("Grpc.Net.Client.Internal.GrpcCall");
    }

    internal GrpcChannelOptions Options { get; }

    internal HttpMessageInvoker Invoker { get; }

    internal Version Version { get; }

    internal HttpVersionPolicy VersionPolicy { get; }

    internal ILogger Logger { get; }

    /// <summary>Creates a channel with default options.</summary>
    /// <param name="address">Scheme, host and port.</param>
    public static GrpcChannel ForAddress(string address) => ForAddress(address, new GrpcChannelOptions());

    /// <summary>Creates a channel.</summary>
    /// <param name="address">Scheme, host and port.</param>
    /// <param name="channelOptions">Its options.</param>
    public static GrpcChannel ForAddress(string address, GrpcChannelOptions channelOptions) => ForAddress(new Uri(address), channelOptions);

    /// <summary>Creates a channel with default options.</summary>
    /// <param name="address">Scheme, host and port.</param>
    public static GrpcChannel ForAddress(Uri address) => ForAddress(address, new GrpcChannelOptions());

    /// <summary>Creates a channel.</summary>
    /// <param name="address">Scheme, host and port.</param>
    /// <param name="channelOptions">Its options.</param>
    /// <exception cref="ArgumentException">Both a client and a handler are given.</exception>
    public static GrpcChannel ForAddress(Uri address, GrpcChannelOptions channelOptions)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(channelOptions);
        if (channelOptions.HttpClient is not null && channelOptions.HttpHandler is not null)
            throw new ArgumentException($"{nameof(GrpcChannelOptions.HttpClient)} and {nameof(GrpcChannelOptions.HttpHandler)} have been configured. Only one HTTP caller can be specified.");
        return new GrpcChannel(address, channelOptions);
    }

    /// <inheritdoc/>
    public override CallInvoker CreateCallInvoker()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return new HttpCallInvoker(this);
    }

    /// <summary>Cancels the calls under way and closes the connections that the channel owns.</summary>
    public void Dispose()
    {
        ClientCall[] calls;
        lock (_calls)
        {
            if (_disposed)
                return;
            _disposed = true;
            calls = [.. _calls];
        }

        foreach (var call in calls)
            call.Dispose();
        if (_ownsInvoker)
            Invoker.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ShutdownAsyncCore()
    {
        Dispose();
        return Task.CompletedTask;
    }

    internal Uri UriOf(IMethod method) => _paths.GetOrAdd(method, static (key, address) => new UriBuilder(address) { Path = key.FullName }.Uri, _address);

    internal void Started(ClientCall call)
    {
        lock (_calls)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _calls.Add(call);
        }
    }

    internal void Ended(ClientCall call)
    {
        lock (_calls)
            _calls.Remove(call);
    }
}
