using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Webhooks;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>Registers what reads Instagram.</summary>
internal static class InstagramServices
{
    /// <summary>Adds both ways to sign in, and what Instagram tells of its own accord.</summary>
    public static WebApplicationBuilder AddInstagram(this WebApplicationBuilder builder)
    {
        builder.AddSource<FacebookLoginConnector>(GraphLogin.Facebook.Kind);
        builder.AddSource<InstagramLoginConnector>(GraphLogin.Instagram.Kind);
        builder.Services.AddSingleton<IWebhookRows, GraphWebhook>();
        return builder;
    }
}
