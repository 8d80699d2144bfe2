using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Webhooks;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>What reads Instagram.</summary>
internal static class InstagramServices
{
    public static IServiceCollection AddInstagram(this IServiceCollection services) => services
        .AddSingleton<ISourceConnector, FacebookLoginConnector>()
        .AddSingleton<ISourceConnector, InstagramLoginConnector>()
        .AddSingleton<IWebhookRows, GraphWebhook>();
}
