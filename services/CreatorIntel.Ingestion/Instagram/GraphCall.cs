using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>A call of the Graph API. No token is ever part of its address.</summary>
internal static class GraphCall
{
    /// <summary>Asks, tells the budget how much of the platform's limits is used, and judges the answer.</summary>
    /// <exception cref="SourceException">The sync cannot go on now.</exception>
    public static Task<(GraphAnswer Answer, GraphUsage Usage)> SendAsync(
        ISourceCalls calls, string path, IEnumerable<(string Name, string Value)> query, CancellationToken cancellationToken) =>
        SendToAsync(calls, $"{GraphLogin.Version}/{path}", query, cancellationToken);

    /// <summary>Asks at a path that may be outside the version.</summary>
    /// <exception cref="SourceException">The sync cannot go on now.</exception>
    public static async Task<(GraphAnswer Answer, GraphUsage Usage)> SendToAsync(
        ISourceCalls calls, string path, IEnumerable<(string Name, string Value)> query, CancellationToken cancellationToken)
    {
        var parameters = string.Join('&', query.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
        var address = parameters.Length == 0 ? path : $"{path}?{parameters}";
        var answer = await calls.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)), cancellationToken);
        var usage = GraphUsage.Of(answer.Headers);
        calls.Report(usage.Percent, usage.Wait);
        var body = GraphVerdict.Parse(answer);
        var error = GraphError.Of(body);
        return (new GraphAnswer(body, GraphVerdict.Of(answer, error), error?.Message ?? ""), usage);
    }
}
