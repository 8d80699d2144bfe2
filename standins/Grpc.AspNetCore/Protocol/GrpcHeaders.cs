using Grpc.Core;

namespace Grpc.Protocol;

internal static class GrpcHeaders
{
    public const string ContentType = "application/grpc";
    public const string Status = "grpc-status";
    public const string Message = "grpc-message";
    public const string Timeout = "grpc-timeout";
    public const string Encoding = "grpc-encoding";
    public const string AcceptEncoding = "grpc-accept-encoding";

    /// <summary>In an application's metadata: the encoding that it wants for its own messages.</summary>
    public const string RequestedEncoding = "grpc-internal-encoding-request";

    private static readonly HashSet<string> NotMetadata = new(StringComparer.OrdinalIgnoreCase)
    {
        Status, Message, Timeout, Encoding, AcceptEncoding, "content-encoding", "content-type", "te", "host", "accept-encoding",
    };

    public static bool IsMetadata(string name) => !name.StartsWith(':') && !NotMetadata.Contains(name);

    public static bool IsGrpc(string? contentType) =>
        contentType is not null
        && contentType.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == ContentType.Length || contentType[ContentType.Length] is ';' or '+');

    public static void AddTo(Metadata metadata, string name, string value)
    {
        if (!name.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.OrdinalIgnoreCase))
        {
            metadata.Add(name, value);
            return;
        }

        foreach (var part in value.Split(','))
            metadata.Add(name, FromBase64(part.Trim()));
    }

    private static byte[] FromBase64(string text) => Convert.FromBase64String((text.Length % 4) switch
    {
        2 => text + "==",
        3 => text + "=",
        _ => text,
    });
}
