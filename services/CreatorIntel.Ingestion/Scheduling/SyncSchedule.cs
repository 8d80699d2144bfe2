using Quartz;

namespace CreatorIntel.Ingestion.Scheduling;

/// <summary>When connections are synced: one job for each, with one trigger for the next time. Kept in the database, shared by workers.</summary>
internal sealed class SyncSchedule(ISchedulerFactory schedulers)
{
    /// <summary>Syncs at an instant, in place of the one that was planned; at once where it has passed.</summary>
    public async Task AtAsync(string connectionId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var scheduler = await EnsureJobAsync(connectionId, cancellationToken);
        await scheduler.ScheduleTrigger(TriggerAt(connectionId, at), TriggerConflict.Replace, cancellationToken);
    }

    /// <summary>The same, where nothing is planned.</summary>
    public async Task EnsureAsync(string connectionId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var scheduler = await EnsureJobAsync(connectionId, cancellationToken);
        await scheduler.ScheduleTrigger(TriggerAt(connectionId, at), TriggerConflict.Keep, cancellationToken);
    }

    /// <summary>Syncs no more.</summary>
    public async Task RemoveAsync(string connectionId, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.UnscheduleJob(TriggerOf(connectionId), cancellationToken);
    }

    /// <summary>When the next sync begins (UTC); null: none is planned.</summary>
    public async Task<DateTimeOffset?> NextAsync(string connectionId, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var trigger = await scheduler.GetTrigger(TriggerOf(connectionId), cancellationToken);
        return trigger?.NextFireTimeUtc;
    }

    private async Task<IScheduler> EnsureJobAsync(string connectionId, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        if (await scheduler.Exists(JobOf(connectionId), cancellationToken)) return scheduler;
        var job = JobBuilder.Create<SyncJob>().WithIdentity(JobOf(connectionId)).StoreDurably().RequestRecovery().Build();
        await scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
        return scheduler;
    }

    private static ITrigger TriggerAt(string connectionId, DateTimeOffset at) => TriggerBuilder.Create()
        .WithIdentity(TriggerOf(connectionId))
        .ForJob(JobOf(connectionId))
        .StartAt(at)
        .WithSimpleSchedule(once => once.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
        .Build();

    private static JobKey JobOf(string connectionId) => new(connectionId, SyncJob.Group);

    private static TriggerKey TriggerOf(string connectionId) => new(connectionId, SyncJob.Group);
}
