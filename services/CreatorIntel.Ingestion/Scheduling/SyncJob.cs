using CreatorIntel.Ingestion.Sync;
using CreatorIntel.ServiceDefaults.Telemetry;
using Quartz;

namespace CreatorIntel.Ingestion.Scheduling;

/// <summary>Syncs the connection that the job is named after, and plans the next sync.</summary>
[DisallowConcurrentExecution]
internal sealed class SyncJob(SyncRun run, SyncSchedule schedule, TimeProvider clock, ILogger<SyncJob> logger) : IJob
{
    /// <summary>Group of the jobs and their triggers.</summary>
    public const string Group = "sync";

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var connectionId = context.JobDetail.Key.Name;
        using var activity = Telemetry.Activities.StartActivity("sync connection");
        activity?.SetTag("creatorintel.connection", connectionId);
        var end = await RunAsync(connectionId, cancellationToken);
        if (end.Next is { } next) await schedule.AtAsync(connectionId, next, cancellationToken);
        if (end.IsElsewhere) await schedule.EnsureAsync(connectionId, clock.GetUtcNow() + LookAgain, cancellationToken);
    }

    private async Task<SyncEnd> RunAsync(string connectionId, CancellationToken cancellationToken)
    {
        try
        {
            return await run.RunAsync(connectionId, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(e, "The sync of {Connection} failed and is tried again", connectionId);
            return new SyncEnd(clock.GetUtcNow() + AfterFailure);
        }
    }
}
