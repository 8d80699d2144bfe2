using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Tests.Sync;

/// <summary>Calls as they are: one request each, without budget, waiting and trying again.</summary>
internal sealed class PlainCalls(
    FakeServer server, string path, ISourceConnector connector, string token, IReadOnlyDictionary<string, string>? settings = null)
    : ISourceCalls
{
    private readonly Uri _base = new(server.Address, path);

    public IReadOnlyDictionary<string, string> Settings { get; } = settings ?? new Dictionary<string, string>();

    public async Task<SourceAnswer> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        using var message = request();
        message.RequestUri!.IsAbsoluteUri.ShouldBeFalse();
        message.RequestUri = new Uri(_base, message.RequestUri);
        connector.Authorize(message, token);
        try
        {
            using var response = await server.Http.SendAsync(message, cancellationToken);
            var headers = response.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(',', header.Value));
            return new SourceAnswer((int)response.StatusCode, headers, await response.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (HttpRequestException)
        {
            throw new SourceException(SourceFault.Transient, "The platform was not reached.");
        }
    }
}
