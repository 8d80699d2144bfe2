namespace Grpc.Core;

/// <summary>Starts calls; what generated clients call through.</summary>
public abstract class CallInvoker
{
    /// <summary>Makes a unary call and blocks until it is complete.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="method">What to call.</param>
    /// <param name="host">Not used over HTTP; may be null.</param>
    /// <param name="options">Headers, deadline and cancellation.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="RpcException">The call ended with an error.</exception>
    public abstract TResponse BlockingUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
        where TRequest : class
        where TResponse : class;

    /// <summary>Starts a unary call.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="method">What to call.</param>
    /// <param name="host">Not used over HTTP; may be null.</param>
    /// <param name="options">Headers, deadline and cancellation.</param>
    /// <param name="request">The request.</param>
    public abstract AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
        where TRequest : class
        where TResponse : class;

    /// <summary>Starts a server-streaming call.</summary>
    /// <typeparam name="TRequest">The request message.</typeparam>
    /// <typeparam name="TResponse">The response message.</typeparam>
    /// <param name="method">What to call.</param>
    /// <param name="host">Not used over HTTP; may be null.</param>
    /// <param name="options">Headers, deadline and cancellation.</param>
    /// <param name="request">The request.</param>
    public abstract AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
        where TRequest : class
        where TResponse : class;
}

/// <summary>A connection to one address.</summary>
public abstract class ChannelBase
{
    /// <summary>Creates a channel.</summary>
    /// <param name="target">Host and port.</param>
    protected ChannelBase(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Target = target;
    }

    /// <summary>Host and port.</summary>
    public string Target { get; }

    /// <summary>What clients of this channel call through.</summary>
    public abstract CallInvoker CreateCallInvoker();

    /// <summary>Closes the channel.</summary>
    public Task ShutdownAsync() => ShutdownAsyncCore();

    /// <summary>Closes the channel.</summary>
    protected virtual Task ShutdownAsyncCore() => Task.CompletedTask;
}

/// <summary>Base of generated clients.</summary>
public abstract class ClientBase
{
    /// <summary>For mocks: every call throws.</summary>
    protected ClientBase() : this(new UnimplementedCallInvoker())
    {
    }

    /// <summary>For generated code.</summary>
    /// <param name="configuration">Where calls go.</param>
    protected ClientBase(ClientBaseConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Configuration = configuration;
        CallInvoker = configuration.Invoker;
    }

    /// <summary>Calls through a channel.</summary>
    /// <param name="channel">The channel.</param>
    public ClientBase(ChannelBase channel) : this(channel.CreateCallInvoker())
    {
    }

    /// <summary>Calls through an invoker.</summary>
    /// <param name="callInvoker">The invoker.</param>
    public ClientBase(CallInvoker callInvoker) : this(new ClientBaseConfiguration(callInvoker))
    {
    }

    /// <summary>Starts calls.</summary>
    protected CallInvoker CallInvoker { get; }

    internal ClientBaseConfiguration Configuration { get; }

    /// <summary>Where the calls of a client go.</summary>
    protected internal class ClientBaseConfiguration
    {
        internal ClientBaseConfiguration(CallInvoker invoker)
        {
            ArgumentNullException.ThrowIfNull(invoker);
            Invoker = invoker;
        }

        internal CallInvoker Invoker { get; }
    }
}

/// <summary>Base of generated clients.</summary>
/// <typeparam name="T">The client itself.</typeparam>
public abstract class ClientBase<T> : ClientBase where T : ClientBase<T>
{
    /// <summary>For mocks: every call throws.</summary>
    protected ClientBase()
    {
    }

    /// <summary>For generated code.</summary>
    /// <param name="configuration">Where calls go.</param>
    protected ClientBase(ClientBaseConfiguration configuration) : base(configuration)
    {
    }

    /// <summary>Calls through a channel.</summary>
    /// <param name="channel">The channel.</param>
    public ClientBase(ChannelBase channel) : base(channel)
    {
    }

    /// <summary>Calls through an invoker.</summary>
    /// <param name="callInvoker">The invoker.</param>
    public ClientBase(CallInvoker callInvoker) : base(callInvoker)
    {
    }

    /// <summary>For generated code: a client with another configuration.</summary>
    /// <param name="configuration">Where calls go.</param>
    protected abstract T NewInstance(ClientBaseConfiguration configuration);
}

internal sealed class UnimplementedCallInvoker : CallInvoker
{
    public override TResponse BlockingUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) => throw new NotImplementedException();

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) => throw new NotImplementedException();

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) => throw new NotImplementedException();
}
