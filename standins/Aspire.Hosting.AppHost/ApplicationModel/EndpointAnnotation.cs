using System.Globalization;
using System.Net.Sockets;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A port that a resource listens on.</summary>
/// <param name="protocol">The transport protocol.</param>
/// <param name="uriScheme">The scheme of its address; null takes the protocol's name.</param>
/// <param name="transport">The application protocol, for example <c>http2</c>; null leaves it to the scheme.</param>
/// <param name="name">The endpoint's name; null takes the scheme.</param>
/// <param name="port">The port that others use; null lets the application host choose one.</param>
/// <param name="targetPort">The port inside a container; null where there is no container.</param>
/// <param name="isExternal">Whether it is meant for users, not only for other resources.</param>
public sealed class EndpointAnnotation(
    ProtocolType protocol,
    string? uriScheme = null,
    string? transport = null,
    string? name = null,
    int? port = null,
    int? targetPort = null,
    bool? isExternal = null) : IResourceAnnotation
{
    private string? _transport = transport;

    /// <summary>The endpoint's name, unique on its resource.</summary>
    public string Name { get; set; } = name ?? uriScheme ?? ProtocolName(protocol);

    /// <summary>The transport protocol.</summary>
    public ProtocolType Protocol { get; set; } = protocol;

    /// <summary>The scheme of its address.</summary>
    public string UriScheme { get; set; } = uriScheme ?? ProtocolName(protocol);

    /// <summary>The application protocol: <c>http</c>, <c>http2</c> or <c>tcp</c>.</summary>
    public string Transport
    {
        get => _transport ?? (UriScheme is "http" or "https" ? "http" : ProtocolName(Protocol));
        set => _transport = value;
    }

    /// <summary>The port that others use; null lets the application host choose one.</summary>
    public int? Port { get; set; } = port;

    /// <summary>The port inside a container; null where there is no container.</summary>
    public int? TargetPort { get; set; } = targetPort;

    /// <summary>The host that the resource binds.</summary>
    public string TargetHost { get; set; } = "localhost";

    /// <summary>Whether it is meant for users, not only for other resources.</summary>
    public bool IsExternal { get; set; } = isExternal ?? false;

    internal int? AllocatedPort { get; set; }

    /// <summary>Whether the resource reads it from its Kestrel configuration and takes another address the same way.</summary>
    internal bool FromKestrelConfiguration { get; init; }

    private static string ProtocolName(ProtocolType protocol) => protocol.ToString().ToLower(CultureInfo.InvariantCulture);
}
