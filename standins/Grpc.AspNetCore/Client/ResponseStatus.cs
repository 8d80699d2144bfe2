using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>Reads a status from where a server may have put it: the trailers, the headers of a response without body, or the HTTP status.</summary>
internal static class ResponseStatus
{
    /// <summary>Null where the headers promise a body with messages and trailers.</summary>
    public static Status? OfHeaders(HttpResponseMessage response, out bool withTrailers)
    {
        withTrailers = TryRead(response.Headers, out var status);
        if (withTrailers)
            return status;
        if (response.Version < HttpVersion.Version20)
            return new Status(StatusCode.Internal, $"Bad gRPC response. Response protocol downgraded to HTTP/{response.Version.ToString(2)}.");
        if (response.StatusCode != HttpStatusCode.OK)
            return new Status(ExceptionStatus.OfHttpStatus((int)response.StatusCode), $"Bad gRPC response. HTTP status code: {(int)response.StatusCode}");

        return Single(response.Content.Headers, "Content-Type") switch
        {
            null => new Status(StatusCode.Cancelled, "Bad gRPC response. Response did not have a content-type header."),
            var type when !GrpcHeaders.IsGrpc(type) => new Status(StatusCode.Cancelled, $"Bad gRPC response. Invalid content-type value: {type}"),
            _ => null,
        };
    }

    public static Status OfTrailers(HttpResponseMessage response) =>
        TryRead(response.TrailingHeaders, out var status) || TryRead(response.Headers, out status)
            ? status
            : new Status(StatusCode.Cancelled, "No grpc-status found on response.");

    public static Metadata ReadMetadata(HttpHeaders headers)
    {
        var metadata = new Metadata();
        foreach (var (name, values) in headers.NonValidated)
        {
            if (!GrpcHeaders.IsMetadata(name))
                continue;
            foreach (var value in values)
                GrpcHeaders.AddTo(metadata, name, value);
        }

        return metadata;
    }

    public static string? Single(HttpHeaders headers, string name)
    {
        if (!headers.NonValidated.TryGetValues(name, out var values))
            return null;
        foreach (var value in values)
            return value;
        return null;
    }

    private static bool TryRead(HttpHeaders headers, out Status status)
    {
        status = default;
        if (Single(headers, GrpcHeaders.Status) is not { } code)
            return false;
        status = int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Status((StatusCode)number, PercentEncoding.Decode(Single(headers, GrpcHeaders.Message) ?? ""))
            : new Status(StatusCode.Cancelled, $"Unexpected grpc-status value: {code}");
        return true;
    }
}
