namespace CreatorIntel.FakePlatforms.Script;

/// <summary>Something that goes wrong in place of an answer, or with it.</summary>
/// <param name="Path">Beginning of the path that it befalls, with the platform's: <c>/tiktok/v2/video/list/</c>.</param>
/// <param name="Query">Part of the query that it befalls; null: any.</param>
/// <param name="Skip">Matching requests that go well before.</param>
/// <param name="Times">Matching requests that it befalls.</param>
/// <param name="Status">Status of the answer given instead; null: the real answer is given.</param>
/// <param name="Body">Body of the answer given instead.</param>
/// <param name="Headers">Headers of the answer given instead.</param>
/// <param name="DelayMilliseconds">How long the answer takes.</param>
/// <param name="Cut">The connection ends in the middle of the body.</param>
internal sealed record Mishap(
    string Path, string? Query = null, int Skip = 0, int Times = 1, int? Status = null, string Body = "{}",
    IReadOnlyDictionary<string, string>? Headers = null, int DelayMilliseconds = 0, bool Cut = false)
{
    /// <summary>True when it is for this request.</summary>
    public bool Befalls(HttpRequest request) =>
        request.Path.StartsWithSegments(Path.TrimEnd('/'), StringComparison.Ordinal)
        && (Query is null || request.QueryString.Value?.Contains(Query, StringComparison.Ordinal) == true);
}
