using System.Collections.Immutable;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>
/// Calls of one connection: each takes from the budget before it is made, carries the token in a header and is traced
/// without it. Waits where the platform asks for it briefly.
/// </summary>
internal interface ISourceCalls
{
    /// <summary>What the user set for the connection beside the token, such as <c>businessId</c>; empty where nothing is needed.</summary>
    IReadOnlyDictionary<string, string> Settings => ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Tells how much of the platform's own limit is used, where it says so: from 75 % on calls are spread out, and at
    /// 95 % the next one is not made.
    /// </summary>
    /// <param name="percent">The highest of the percentages that the platform gave with an answer.</param>
    /// <param name="wait">How long it asks to wait; null where it does not say.</param>
    void Report(double percent, TimeSpan? wait = null)
    {
    }

    /// <summary>Makes a call; the connector makes its request anew for every try.</summary>
    /// <param name="request">Makes the request, with an address relative to the API's; the token is added.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The status and the whole body, which is bounded; judging them is up to the connector.</returns>
    /// <exception cref="SourceException">No budget is left, or nothing was reached in several tries.</exception>
    Task<SourceAnswer> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken);
}

/// <summary>An answer of a platform.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">Its headers, names in lower case.</param>
/// <param name="Body">Its body as text: hostile input.</param>
internal sealed record SourceAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body);
