namespace Grpc.Core;

/// <summary>One call, as its server sees it.</summary>
public abstract class ServerCallContext
{
    private Dictionary<object, object>? _userState;

    /// <summary>The path of the call: slash, service, slash, method.</summary>
    public string Method => MethodCore;

    /// <summary>The host that the client named.</summary>
    public string Host => HostCore;

    /// <summary>The client's address, such as <c>ipv4:127.0.0.1:5000</c>.</summary>
    public string Peer => PeerCore;

    /// <summary>When the call ends at the latest, in UTC; <see cref="DateTime.MaxValue"/> for never.</summary>
    public DateTime Deadline => DeadlineCore;

    /// <summary>Metadata sent with the request.</summary>
    public Metadata RequestHeaders => RequestHeadersCore;

    /// <summary>Fires when the client cancels or leaves, and when the deadline passes.</summary>
    public CancellationToken CancellationToken => CancellationTokenCore;

    /// <summary>Metadata to send after the last message.</summary>
    public Metadata ResponseTrailers => ResponseTrailersCore;

    /// <summary>The status to end with; a method that throws sets its own.</summary>
    public Status Status
    {
        get => StatusCore;
        set => StatusCore = value;
    }

    /// <summary>How responses are written; null for the default.</summary>
    public WriteOptions? WriteOptions
    {
        get => WriteOptionsCore;
        set => WriteOptionsCore = value;
    }

    /// <summary>Who the peer is, by its certificate.</summary>
    public AuthContext AuthContext => AuthContextCore;

    /// <summary>Whatever interceptors and methods want to pass along.</summary>
    public IDictionary<object, object> UserState => UserStateCore;

    /// <summary>For <see cref="Method"/>.</summary>
    protected abstract string MethodCore { get; }

    /// <summary>For <see cref="Host"/>.</summary>
    protected abstract string HostCore { get; }

    /// <summary>For <see cref="Peer"/>.</summary>
    protected abstract string PeerCore { get; }

    /// <summary>For <see cref="Deadline"/>.</summary>
    protected abstract DateTime DeadlineCore { get; }

    /// <summary>For <see cref="RequestHeaders"/>.</summary>
    protected abstract Metadata RequestHeadersCore { get; }

    /// <summary>For <see cref="CancellationToken"/>.</summary>
    protected abstract CancellationToken CancellationTokenCore { get; }

    /// <summary>For <see cref="ResponseTrailers"/>.</summary>
    protected abstract Metadata ResponseTrailersCore { get; }

    /// <summary>For <see cref="Status"/>.</summary>
    protected abstract Status StatusCore { get; set; }

    /// <summary>For <see cref="WriteOptions"/>.</summary>
    protected abstract WriteOptions? WriteOptionsCore { get; set; }

    /// <summary>For <see cref="AuthContext"/>.</summary>
    protected abstract AuthContext AuthContextCore { get; }

    /// <summary>For <see cref="UserState"/>.</summary>
    protected virtual IDictionary<object, object> UserStateCore => _userState ??= [];

    /// <summary>Sends response headers before the first message; at most once.</summary>
    /// <param name="responseHeaders">The headers.</param>
    /// <exception cref="InvalidOperationException">Headers or a message were sent already.</exception>
    public Task WriteResponseHeadersAsync(Metadata responseHeaders) => WriteResponseHeadersAsyncCore(responseHeaders);

    /// <summary>Not implemented by ASP.NET Core servers.</summary>
    /// <param name="options">What to propagate.</param>
    public ContextPropagationToken CreatePropagationToken(ContextPropagationOptions? options = null) => CreatePropagationTokenCore(options);

    /// <summary>For <see cref="WriteResponseHeadersAsync"/>.</summary>
    /// <param name="responseHeaders">The headers.</param>
    protected abstract Task WriteResponseHeadersAsyncCore(Metadata responseHeaders);

    /// <summary>For <see cref="CreatePropagationToken"/>.</summary>
    /// <param name="options">What to propagate.</param>
    protected abstract ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options);
}

/// <summary>Not used by ASP.NET Core servers.</summary>
public abstract class ContextPropagationToken
{
    internal ContextPropagationToken()
    {
    }
}

/// <summary>Not used by ASP.NET Core servers.</summary>
public class ContextPropagationOptions
{
    /// <summary>Propagates everything.</summary>
    public static readonly ContextPropagationOptions Default = new();

    /// <summary>Creates options.</summary>
    /// <param name="propagateDeadline">Whether the deadline goes along.</param>
    /// <param name="propagateCancellation">Whether cancellation goes along.</param>
    public ContextPropagationOptions(bool propagateDeadline = true, bool propagateCancellation = true)
    {
        IsPropagateDeadline = propagateDeadline;
        IsPropagateCancellation = propagateCancellation;
    }

    /// <summary>Whether the deadline goes along.</summary>
    public bool IsPropagateDeadline { get; }

    /// <summary>Whether cancellation goes along.</summary>
    public bool IsPropagateCancellation { get; }
}

/// <summary>One property of an authenticated peer.</summary>
public class AuthProperty
{
    private readonly byte[] _value;

    private AuthProperty(string name, byte[] value)
    {
        Name = name;
        _value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value as UTF-8 text.</summary>
    public string Value => System.Text.Encoding.UTF8.GetString(_value);

    /// <summary>A copy of the value.</summary>
    public byte[] ValueBytes => (byte[])_value.Clone();

    /// <summary>Creates a property.</summary>
    /// <param name="name">The name.</param>
    /// <param name="valueBytes">The value, copied.</param>
    public static AuthProperty Create(string name, byte[] valueBytes) => new(name, (byte[])valueBytes.Clone());
}

/// <summary>Who a peer is.</summary>
public class AuthContext
{
    private readonly Dictionary<string, List<AuthProperty>> _properties;

    /// <summary>Creates a context.</summary>
    /// <param name="peerIdentityPropertyName">Which property names the peer; null where it is not authenticated.</param>
    /// <param name="properties">All properties by name.</param>
    public AuthContext(string? peerIdentityPropertyName, Dictionary<string, List<AuthProperty>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        PeerIdentityPropertyName = peerIdentityPropertyName;
        _properties = properties;
    }

    /// <summary>Whether the peer is known.</summary>
    public bool IsPeerAuthenticated => PeerIdentityPropertyName is not null;

    /// <summary>Which property names the peer; null where it is not authenticated.</summary>
    public string? PeerIdentityPropertyName { get; }

    /// <summary>The values that name the peer; none where it is not authenticated.</summary>
    public IEnumerable<AuthProperty> PeerIdentity => PeerIdentityPropertyName is null ? [] : _properties[PeerIdentityPropertyName];

    /// <summary>All properties.</summary>
    public IEnumerable<AuthProperty> Properties => _properties.Values.SelectMany(values => values);
}
