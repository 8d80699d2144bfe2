using CreatorIntel.Ingestion.Sync;
using CreatorIntel.ServiceDefaults;
using Npgsql;
using Quartz;

namespace CreatorIntel.Ingestion.Scheduling;

/// <summary>The scheduler: in the service's database, so that its plans outlast processes and workers share them.</summary>
internal static class SchedulingServices
{
    private static readonly TimeSpan Upkeep = TimeSpan.FromMinutes(5);

    /// <summary>Adds the scheduler, which begins to work once the service has started.</summary>
    public static WebApplicationBuilder AddScheduling(this WebApplicationBuilder builder, string connectionName)
    {
        var atOnce = builder.Configuration.GetValue("Sync:AtOnce", new SyncSettings().AtOnce);
        builder.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceId = "AUTO");
            quartz.UseDefaultThreadPool(atOnce + 1);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(NpgsqlFactory.Instance, builder.Configuration.RequiredConnectionString(connectionName));
                store.UseClustering();
                store.ProvisionSchema();
            });
            quartz.ScheduleJob<SyncUpkeep>(trigger => trigger
                .WithIdentity("upkeep")
                .StartNow()
                .WithSimpleSchedule(every => every
                    .WithInterval(Upkeep).RepeatForever()
                    .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)));
        });
        builder.AddQuartzHostedService(options => options.WaitForJobsToComplete = false);
        builder.Services.AddSingleton<SyncSchedule>().AddSingleton<TokenRenewal>();
        return builder;
    }
}
