using CreatorIntel.Ingestion.Sync;
using CreatorIntel.ServiceDefaults;
using Npgsql;
using Quartz;

namespace CreatorIntel.Ingestion.Scheduling;

/// <summary>The scheduler: in the service's database, so that its plans outlast processes and workers share them.</summary>
internal static class SchedulingServices
{
    private static readonly TimeSpan Upkeep = TimeSpan.FromMinutes(5);

    // A worker that is killed is missed after twice this long.
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(3);

    /// <summary>Adds the scheduler, which begins to work once the service has started.</summary>
    public static WebApplicationBuilder AddScheduling(this WebApplicationBuilder builder, string connectionName)
    {
        var atOnce = builder.Configuration.GetValue("Sync:AtOnce", new SyncSettings().AtOnce);
        builder.AddQuartz(quartz =>
        {
            quartz.UseDefaultThreadPool(atOnce + 1);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(NpgsqlFactory.Instance, builder.Configuration.RequiredConnectionString(connectionName));
                store.ConfigureStore(options =>
                {
                    options.UseBackgroundThreads = true;
                    options.RecoverFiringsCancelledByShutdown = true;
                });
                store.UseClustering(cluster =>
                {
                    cluster.CheckinInterval = CheckIn;
                    cluster.CheckinMisfireThreshold = CheckIn;
                });
                store.ProvisionSchema();
            });
            quartz.ScheduleJob<SyncUpkeep>(
                trigger => trigger
                .WithIdentity(SyncUpkeep.Name)
                .StartNow()
                .WithSimpleSchedule(every => every
                    .WithInterval(Upkeep).RepeatForever()
                    .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)),
                job => job.WithIdentity(SyncUpkeep.Name));
        });
        builder.AddQuartzHostedService(options => options.WaitForJobsToComplete = false);
        builder.Services.AddHostedService<UpkeepAtStart>();
        builder.Services.AddSingleton<SyncSchedule>().AddSingleton<TokenRenewal>();
        return builder;
    }
}
