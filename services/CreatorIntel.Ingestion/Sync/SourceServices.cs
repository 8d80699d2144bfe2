namespace CreatorIntel.Ingestion.Sync;

/// <summary>Registers sources.</summary>
internal static class SourceServices
{
    /// <summary>Adds a kind of source: its connector, its settings under <c>Sources:{kind}</c>, and its HTTP client.</summary>
    public static WebApplicationBuilder AddSource<TConnector>(this WebApplicationBuilder builder, string kind)
        where TConnector : class, ISourceConnector =>
        builder.AddSource(kind, services => ActivatorUtilities.CreateInstance<TConnector>(services));

    /// <summary>The same for a connector of several kinds.</summary>
    public static WebApplicationBuilder AddSource(
        this WebApplicationBuilder builder, string kind, Func<IServiceProvider, ISourceConnector> connector)
    {
        builder.Services.AddSingleton(connector);
        builder.Services.AddOptions<SourceSettings>(kind).BindConfiguration($"Sources:{kind}")
            .ValidateDataAnnotations()
            .Validate(settings => settings.BaseAddress is { IsAbsoluteUri: true }, $"Sources:{kind}:BaseAddress is an absolute address.")
            .ValidateOnStart();
        builder.Services.AddHttpClient(Sources.ClientOf(kind), (services, http) =>
            {
                http.Timeout = services.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<SourceSettings>>().Get(kind).Timeout;
                http.MaxResponseContentBufferSize = SourceCalls.MostBytes;
                http.DefaultRequestHeaders.UserAgent.ParseAdd("CreatorIntel");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // An answer cannot send the token elsewhere, and a platform learns nothing of our traces.
                AllowAutoRedirect = false,
                UseCookies = false,
                ActivityHeadersPropagator = null,
                AutomaticDecompression = System.Net.DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            // The client's own log would hold headers where somebody turns tracing on.
            .RemoveAllLoggers();
        return builder;
    }
}
