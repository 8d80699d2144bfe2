using Quartz;

namespace CreatorIntel.Ingestion.Scheduling;

/// <summary>Plans at start what a worker before this one left behind, instead of when it is next time for it.</summary>
internal sealed class UpkeepAtStart(ISchedulerFactory schedulers) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.TriggerJob(new JobKey(SyncUpkeep.Name), data: null, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
