using CreatorIntel.Contracts.V1;
using Grpc.Core;
using Microsoft.Net.Http.Headers;

namespace CreatorIntel.Gateway.Api;

/// <summary>Pages as Dashboard has them ready, with their version as the entity tag.</summary>
internal static class PageAnswer
{
    /// <summary>Tells Dashboard which version the browser has: an unchanged page is neither composed nor sent.</summary>
    public static Metadata KnownVersion(HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch is [{ Tag: var tag }] && tag.Length > 2
            ? new Metadata { { "if-none-match", tag.Substring(1, tag.Length - 2) } }
            : [];

    public static IResult Of(PageReply page, HttpResponse response)
    {
        var tag = new EntityTagHeaderValue($"\"{page.Version}\"");
        response.Headers.CacheControl = "private, no-cache";
        if (!page.Json.IsEmpty)
            return TypedResults.Bytes(page.Json.Memory, "application/json; charset=utf-8", entityTag: tag);

        response.Headers.ETag = tag.ToString();
        return TypedResults.StatusCode(StatusCodes.Status304NotModified);
    }
}
