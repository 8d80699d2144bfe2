using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Square;

/// <summary>Calls of Square's API.</summary>
internal static class SquareApi
{
    /// <summary>The version that answers are read in: every call asks for it.</summary>
    public const string Version = "2026-09-16";

    public const string Name = $"Square API {Version}";

    private const string VersionHeader = "Square-Version";

    private static readonly JsonSerializerOptions Sparse = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static Task<JsonElement> GetAsync(ISourceCalls calls, string query, CancellationToken cancellationToken) =>
        SendAsync(calls, () => new HttpRequestMessage(HttpMethod.Get, query), cancellationToken);

    public static Task<JsonElement> PostAsync(ISourceCalls calls, string path, object body, CancellationToken cancellationToken) =>
        SendAsync(calls, () => new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, options: Sparse) }, cancellationToken);

    /// <summary>A call as a source.</summary>
    public static ApiCall Call(string connection, string request) => new(connection, Name, request);

    /// <summary>An instant as Square writes it.</summary>
    public static string Text(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static async Task<JsonElement> SendAsync(
        ISourceCalls calls, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(Versioned, cancellationToken);
        if (SquareFaults.Of(answer) is { } fault) throw fault;
        return answer.Object()!.Value;

        HttpRequestMessage Versioned()
        {
            var message = request();
            message.Headers.Add(VersionHeader, Version);
            return message;
        }
    }
}
