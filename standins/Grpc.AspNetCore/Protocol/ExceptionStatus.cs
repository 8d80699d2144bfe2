using System.Net.Http;
using System.Net.Sockets;
using Grpc.Core;

namespace Grpc.Protocol;

internal static class ExceptionStatus
{
    /// <summary>The messages of an exception and all its inner ones, each behind its type.</summary>
    public static string Describe(Exception exception)
    {
        var parts = new List<string>();
        for (Exception? current = exception; current is not null; current = current.InnerException)
            parts.Add($"{current.GetType().Name}: {current.Message}");
        return string.Join(' ', parts);
    }

    /// <summary>A failed transport is <see cref="StatusCode.Unavailable"/>; a stream that was reset says why in its HTTP/2 error code.</summary>
    public static StatusCode CodeOf(Exception exception)
    {
        StatusCode? code = null;
        var transport = false;
        for (Exception? current = exception; current is not null; current = current.InnerException)
        {
            if (current is HttpProtocolException protocol)
                code = OfHttp2Error(protocol.ErrorCode);
            else if (current is SocketException or IOException)
                transport = true;
        }

        return code ?? (transport ? StatusCode.Unavailable : StatusCode.Internal);
    }

    public static StatusCode OfHttpStatus(int status) => status switch
    {
        400 or 431 => StatusCode.Internal,
        401 => StatusCode.Unauthenticated,
        403 => StatusCode.PermissionDenied,
        404 => StatusCode.Unimplemented,
        429 or 502 or 503 or 504 => StatusCode.Unavailable,
        >= 100 and < 200 => StatusCode.Internal,
        _ => StatusCode.Unknown,
    };

    private static StatusCode OfHttp2Error(long error) => error switch
    {
        0x7 => StatusCode.Unavailable,
        0x8 => StatusCode.Cancelled,
        0xb => StatusCode.ResourceExhausted,
        0xc => StatusCode.PermissionDenied,
        _ => StatusCode.Internal,
    };
}
