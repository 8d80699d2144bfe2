namespace CreatorIntel.Ingestion.Webhooks;

/// <summary>Everything that notices of platforms need.</summary>
internal static class WebhookServices
{
    /// <summary>Adds the inbox of notices, and the worker that works on them.</summary>
    public static WebApplicationBuilder AddWebhooks(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebhookSettings>("instagram").BindConfiguration("Webhooks:instagram").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<WebhookInbox>();
        builder.Services.AddHostedService<WebhookWorker>();
        return builder;
    }
}
