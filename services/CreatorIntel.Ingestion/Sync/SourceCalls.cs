using System.Collections.Frozen;
using CreatorIntel.Ingestion.Secrets;
using Polly;
using Polly.Retry;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>Calls of one connection with one token.</summary>
internal sealed class SourceCalls(
    CallerOf caller, HttpClient http, SourceSettings source, CallBudget budget, TimeProvider clock) : ISourceCalls
{
    /// <summary>Largest answer that is read.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private readonly ResiliencePipeline<SourceAnswer> _tries = new ResiliencePipelineBuilder<SourceAnswer> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<SourceAnswer>
        {
            MaxRetryAttempts = 2,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(400),
            UseJitter = true,
            ShouldHandle = outcome => ValueTask.FromResult(
                outcome.Outcome.Result is { Status: >= 500 } || (outcome.Outcome.Exception is { } e && IsNotReached(e))),
        })
        .Build();

    private TimeSpan _pause;
    private double _told;
    private TimeSpan? _toldWait;
    private bool _isNews;

    public IReadOnlyDictionary<string, string> Settings => caller.Settings;

    public void Report(double percent, TimeSpan? wait = null)
    {
        (_told, _toldWait, _isNews) = (percent / 100, wait, true);
    }

    public async Task<SourceAnswer> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        try
        {
            return await _tries.ExecuteAsync(async cancel => await TryAsync(request, cancel), cancellationToken);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new SourceException(SourceFault.Unknown, "The platform's answer is larger than any that makes sense.");
        }
        catch (Exception e) when (IsNotReached(e) && !cancellationToken.IsCancellationRequested)
        {
            throw new SourceException(
                SourceFault.Transient, "The platform was not reached, or did not answer in time. It is tried again by itself.");
        }
    }

    /// <summary>Notes what the platform said of its limit, for other workers and for the user.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (!_isNews) return;
        _isNews = false;
        await budget.NoteAsync(caller.ConnectionId, Math.Clamp(_told, 0, 1), cancellationToken);
    }

    private async Task<SourceAnswer> TryAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        using var message = request();
        var path = PathOf(message);
        message.RequestUri = new Uri($"{source.BaseAddress!.AbsoluteUri.TrimEnd('/')}/{path}");
        await WaitForTurnAsync(path, cancellationToken);
        caller.Connector.Authorize(message, caller.Token.Access);
        using var response = await http.SendAsync(message, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        Instruments.Calls.Add(1, new("creatorintel.source.kind", caller.Connector.Kind), new("http.response.status_code", (int)response.StatusCode));
        return new SourceAnswer((int)response.StatusCode, HeadersOf(response), body);
    }

    private async Task WaitForTurnAsync(string path, CancellationToken cancellationToken)
    {
        if (_told >= CallBudget.StopAt)
        {
            var wait = _toldWait;
            (_told, _toldWait) = (0, null);
            throw Throttled("The platform says that its limit is nearly used up.", wait);
        }

        // The pause comes before the call is taken: it is to be made at the instant that the budget knows.
        if (_pause > TimeSpan.Zero) await Task.Delay(_pause, clock, cancellationToken);
        var taken = await budget.TakeAsync(caller.ConnectionId, source.PerEndpoint ? EndpointOf(path) : "", source, cancellationToken);
        if (!taken.Taken) throw Throttled("The calls that the platform allows for now are used up.", taken.HalfFreesIn);
        _pause = CallPace.After(taken.Used, CallBudget.MostOf(source.Limit), taken.OldestLeavesIn, _told);
    }

    private static SourceException Throttled(string reason, TimeSpan? wait) =>
        new(SourceFault.Throttled, $"{reason} The sync goes on by itself when there are calls again.") { Wait = wait };

    /// <summary>A connector names what it asks for below the API's address: an answer cannot send us, and the token, elsewhere.</summary>
    private static string PathOf(HttpRequestMessage message)
    {
        if (message.RequestUri is not { } asked || (asked.IsAbsoluteUri && asked.Scheme != Uri.UriSchemeFile) || asked.OriginalString.StartsWith("//", StringComparison.Ordinal))
            throw new InvalidOperationException("A connector asks below the address of its API.");
        return asked.OriginalString.TrimStart('/');
    }

    private static string EndpointOf(string path) => path.Split('?')[0];

    private static FrozenDictionary<string, string> HeadersOf(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers)
            .GroupBy(header => header.Key.ToLowerInvariant())
            .ToFrozenDictionary(header => header.Key, header => string.Join(", ", header.SelectMany(h => h.Value)));

    private static bool IsNotReached(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => false,
        HttpRequestException or IOException => true,
        TaskCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };
}

/// <summary>Who calls, and with what.</summary>
/// <param name="ConnectionId">The connection whose budget is used.</param>
/// <param name="Connector">Which API.</param>
/// <param name="Token">What calls carry.</param>
/// <param name="Settings">What the user set beside the token.</param>
internal sealed record CallerOf(
    string ConnectionId, ISourceConnector Connector, SourceToken Token, IReadOnlyDictionary<string, string> Settings);
