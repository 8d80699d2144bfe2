using System.Diagnostics;
using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Microsoft.Extensions.Logging;

namespace Marten.Internal.Daemon;

/// <summary>Takes one projection or subscription through the events, page by page.</summary>
internal sealed class ShardAgent : ISubscriptionAgent, IAsyncDisposable
{
    private const int LargePage = 5000;
    private static readonly ActivitySource Activities = new("Marten");
    private readonly DocumentStore store;
    private readonly ShardSource source;
    private readonly HighWater highWater;
    private readonly ILogger logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly PageLoader loader;
    private readonly PageWriter writer;
    private readonly string activityName;
    private Task running = Task.CompletedTask;
    private long position;

    public ShardAgent(DocumentStore store, ShardSource source, HighWater highWater, ILogger logger, ShardExecutionMode mode)
    {
        this.store = store;
        this.source = source;
        this.highWater = highWater;
        this.logger = logger;
        Mode = mode;
        ErrorOptions = mode == ShardExecutionMode.Rebuild ? store.Options.Projections.RebuildErrors : store.Options.Projections.Errors;
        loader = new PageLoader(store, source, ErrorOptions, mode == ShardExecutionMode.Rebuild);
        writer = new PageWriter(store, source, this);
        activityName = $"marten.{source.Name.Name}.{source.Name.ShardKey}.page.execution".ToLowerInvariant();
    }

    public ShardExecutionMode Mode { get; }

    public ErrorHandlingOptions ErrorOptions { get; }

    public ShardName Name => source.Name;

    public AsyncOptions Options => source.Options;

    public long Position => Interlocked.Read(ref position);

    public AgentStatus Status { get; private set; } = AgentStatus.Stopped;

    public DateTimeOffset? PausedTime { get; private set; }

    public long HighWaterMark => highWater.Mark;

    /// <summary>Completed when the position or the status has changed.</summary>
    public EventSignal Changed { get; } = new();

    public ShardSource Source => source;

    public void Start()
    {
        Status = AgentStatus.Running;
        running = Task.Run(() => RunAsync(stopping.Token));
    }

    /// <summary>Processes everything up to a mark, and no more; fails on the first failure.</summary>
    public async Task ReplayAsync(long ceiling, CancellationToken token)
    {
        Status = AgentStatus.Running;
        await writer.BeginAsync(0, token);
        await ProcessUpToAsync(ceiling, token);
        await writer.PersistPositionAsync(Position, true, token);
        Status = AgentStatus.Stopped;
    }

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await running;
        if (Status == AgentStatus.Running) Status = AgentStatus.Stopped;
        Changed.Signal();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }

    private async Task RunAsync(CancellationToken token)
    {
        store.Recent.Join(this);
        try
        {
            await RunUntilStoppedAsync(token);
        }
        finally
        {
            store.Recent.Leave(this);
        }
    }

    private async Task RunUntilStoppedAsync(CancellationToken token)
    {
        var backoff = new Backoff();
        while (!token.IsCancellationRequested)
        {
            try
            {
                Move(await writer.BeginAsync(null, token));
                await FollowAsync(backoff, token);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
            }
            catch (Exception failure) when (Failures.IsTransient(failure) && !token.IsCancellationRequested)
            {
                logger.LogWarning(failure, "Shard {Shard} lost the database at {Position}; trying again", Name.Identity, Position);
                await backoff.WaitAsync(token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception failure)
            {
                logger.LogError(failure, "Shard {Shard} is paused after {Position}", Name.Identity, Position);
                PausedTime = store.Options.Events.TimeProvider.GetUtcNow();
                Status = AgentStatus.Paused;
                Changed.Signal();
                return;
            }
        }
    }

    private async Task FollowAsync(Backoff backoff, CancellationToken token)
    {
        while (true)
        {
            var moved = highWater.Moved.Next;
            var mark = highWater.Mark;
            if (mark > Position)
            {
                await ProcessUpToAsync(mark, token);
                backoff.Reset();
                continue;
            }

            var idle = moved.WaitAsync(PageWriter.LongestDelay, token);
            await ((Task)idle).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            token.ThrowIfCancellationRequested();
            if (!idle.IsCompletedSuccessfully) await writer.PersistPositionAsync(Position, true, token);
        }
    }

    /// <summary>While a page is processed, the next is read.</summary>
    private async Task ProcessUpToAsync(long ceiling, CancellationToken token)
    {
        Task<LoadedPage>? next = null;
        try
        {
            while (Position < ceiling)
            {
                var page = await (next ?? loader.LoadAsync(Position, ceiling, PageSize(ceiling), token));
                next = page.IsFull && page.Ceiling < ceiling ? loader.LoadAsync(page.Ceiling, ceiling, PageSize(ceiling), token) : null;
                await ProcessAsync(page, token);
                Move(page.Ceiling);
            }
        }
        finally
        {
            if (next is not null) await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private int PageSize(long ceiling)
    {
        var size = source.Options.BatchSize;
        var farBehind = Mode == ShardExecutionMode.Rebuild || ceiling - Position > 4L * size;
        return farBehind && !source.IsSubscription ? Math.Max(size, LargePage) : size;
    }

    private async Task ProcessAsync(LoadedPage page, CancellationToken token)
    {
        if (page.Events.Count == 0)
        {
            await writer.PersistPositionAsync(page.Ceiling, false, token);
            return;
        }

        using var activity = Activities.StartActivity(activityName);
        activity?.SetTag("page.size", page.Events.Count);
        activity?.SetTag("event.floor", page.Floor);
        activity?.SetTag("event.ceiling", page.Ceiling);
        var range = new EventRange(Name, page.Floor, page.Ceiling, this) { Events = page.Events };
        while (true)
        {
            try
            {
                await writer.WriteAsync(range, token);
                return;
            }
            catch (ApplyEventException failure) when (ErrorOptions.SkipApplyErrors && !source.IsSubscription)
            {
                logger.LogError(failure, "Shard {Shard} passes over event {Sequence}", Name.Identity, failure.Event.Sequence);
                await DeadLetters.RecordAsync(store, Name, failure.Event.Sequence, failure.Event.TenantId, failure, token);
                range.Events.Remove(failure.Event);
            }
            catch (Exception failure)
            {
                activity?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
                throw;
            }
        }
    }

    private void Move(long reached)
    {
        Interlocked.Exchange(ref position, reached);
        store.Recent.Pass();
        Changed.Signal();
    }
}
