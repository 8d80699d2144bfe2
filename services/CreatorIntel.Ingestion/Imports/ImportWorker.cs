using System.Collections.Concurrent;
using System.Threading.Channels;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.Telemetry;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>Runs imports that wait, a few at a time, also those that a process before this one left behind.</summary>
internal sealed class ImportWorker(ImportRegister register, ImportRun run, ILogger<ImportWorker> logger) : BackgroundService
{
    private const int AtOnce = 2;
    private const int FailuresAllowed = 5;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> _news = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, int> _failures = new();

    /// <summary>Tells that an import waits, so that it need not be found.</summary>
    public void Wake() => _news.Writer.TryWrite(true);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = new Dictionary<string, Task>(StringComparer.Ordinal);
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var ended in running.Where(work => work.Value.IsCompleted).Select(work => work.Key).ToArray()) running.Remove(ended);
            if (running.Count < AtOnce && await NextAsync(running.Keys, stoppingToken) is { } import)
            {
                running.Add(import.ImportId, RunAsync(import, stoppingToken));
                continue;
            }

            await Task.WhenAny([WaitForNewsAsync(stoppingToken), .. running.Values]);
        }

        await Task.WhenAll(running.Values);
    }

    private async Task<WaitingImport?> NextAsync(IReadOnlyCollection<string> running, CancellationToken cancellationToken)
    {
        try
        {
            return await register.NextAsync(running, cancellationToken);
        }
        catch (Exception e) when (e.IsTransient() || cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task WaitForNewsAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LookAgain);
        try
        {
            await _news.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // Nobody told of news: the caller looks for it.
        }
    }

    private async Task RunAsync(WaitingImport import, CancellationToken cancellationToken)
    {
        using var activity = TraceParent.Continue("run import", import.TraceParent);
        try
        {
            await run.RunAsync(import, cancellationToken);
            _failures.TryRemove(import.ImportId, out _);
        }
        catch (Exception e) when (e is OperationCanceledException or ImportTakenOverException)
        {
            logger.LogInformation("The import {Import} goes on elsewhere or later", import.ImportId);
        }
        catch (Exception e)
        {
            await TakeFailureAsync(import, e, cancellationToken);
        }
    }

    private async Task TakeFailureAsync(WaitingImport import, Exception failure, CancellationToken cancellationToken)
    {
        logger.LogError(failure, "The import {Import} failed and is tried again", import.ImportId);
        await Task.Delay(PauseAfterFailure, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (failure.IsTransient()) return;
        if (_failures.AddOrUpdate(import.ImportId, 1, (_, count) => count + 1) < FailuresAllowed) return;

        try
        {
            const string Problem = "The import stopped at an error of ours. What was recorded stays; the log of Ingestion has the details.";
            await run.RefuseAsync(import, Problem, cancellationToken);
            _failures.TryRemove(import.ImportId, out _);
        }
        catch (Exception e) when (e.IsTransient())
        {
            logger.LogWarning(e, "The failed import {Import} could not be ended yet", import.ImportId);
        }
    }
}
