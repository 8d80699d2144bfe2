using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Scheduling;
using CreatorIntel.Ingestion.Webhooks;
using CreatorIntel.ServiceDefaults;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>Everything that syncs need.</summary>
internal static class SyncServices
{
    /// <summary>Creates their tables.</summary>
    public const string Tables =
        ConnectionRegister.Table + CallBudget.Table + SyncRuns.Table + KnownPosts.Table + UnreadAnswers.Table + WebhookInbox.Table;

    /// <summary>Adds connections, the runner and the scheduler.</summary>
    public static WebApplicationBuilder AddSyncs(this WebApplicationBuilder builder)
    {
        builder.AddSettings<SyncSettings>("Sync");
        builder.Services.AddSingleton<Sources>().AddSingleton<CallBudget>().AddSingleton<SyncRuns>().AddSingleton<KnownPosts>();
        builder.Services.AddSingleton<UnreadAnswers>().AddSingleton<SyncRun>();
        builder.Services.AddSingleton<ConnectionRegister>().AddSingleton<ConnectionDesk>().AddSingleton<ConnectionReports>();
        return builder.AddScheduling("ingestiondb");
    }
}
