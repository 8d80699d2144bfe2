namespace CreatorIntel.FakePlatforms.Script;

/// <summary>A request that was made; the values of its headers are not kept, because a token is among them.</summary>
/// <param name="At">When it came (UTC).</param>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path, with the platform's.</param>
/// <param name="Query">Its query with the question mark; empty: none.</param>
/// <param name="Headers">Names of its headers.</param>
/// <param name="Body">Its body, empty where it asked for a token.</param>
internal sealed record LoggedRequest(
    DateTimeOffset At, string Method, string Path, string Query, IReadOnlyList<string> Headers, string Body);

/// <summary>The requests that were made, for assertions.</summary>
internal sealed class RequestLog
{
    private readonly Lock _lock = new();
    private readonly List<LoggedRequest> _requests = [];

    public void Add(LoggedRequest request)
    {
        lock (_lock) _requests.Add(request);
    }

    public void Clear()
    {
        lock (_lock) _requests.Clear();
    }

    /// <summary>Those whose path begins so, in their order.</summary>
    public IReadOnlyList<LoggedRequest> To(string path = "/")
    {
        lock (_lock) return [.. _requests.Where(request => request.Path.StartsWith(path, StringComparison.Ordinal))];
    }
}
