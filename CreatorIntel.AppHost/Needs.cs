namespace CreatorIntel.AppHost;

/// <summary>What a service is given, and waits for before it starts.</summary>
internal static class Needs
{
    public static IResourceBuilder<ProjectResource> WithStorage(
        this IResourceBuilder<ProjectResource> service,
        IResourceBuilder<IResourceWithConnectionString> database,
        IResourceBuilder<IResourceWithConnectionString> broker) =>
        service.WithReference(database).WaitFor(database).WithReference(broker).WaitFor(broker);

    /// <summary>Another service, by its gRPC endpoint.</summary>
    public static IResourceBuilder<ProjectResource> WithService(
        this IResourceBuilder<ProjectResource> service, IResourceBuilder<ProjectResource> other) =>
        service.WithReference(other.GetEndpoint("http")).WaitFor(other);

    /// <summary>Platforms that are asked in place of the real ones, each under its path.</summary>
    public static IResourceBuilder<ProjectResource> WithPlatforms(
        this IResourceBuilder<ProjectResource> service, IResourceBuilder<ProjectResource> platforms)
    {
        var address = platforms.GetEndpoint("http");
        foreach (var (kind, path) in Paths)
            service.WithEnvironment($"Sources__{kind}__BaseAddress", ReferenceExpression.Create($"{address}/{path}/"));
        // Nobody who tries a sync waits for hours; the real limit is 200 calls an hour.
        service.WithEnvironment("Sources__instagram__Limit", CallsToTry).WithEnvironment("Sources__instagram-login__Limit", CallsToTry);
        return service.WaitFor(platforms);
    }

    private const string CallsToTry = "5000";

    private static readonly (string Kind, string Path)[] Paths =
    [
        ("instagram", "graph"), ("instagram-login", "graph-instagram"), ("tiktok", "tiktok"), ("tiktok-business", "tiktok-business"),
        ("square", "square"),
    ];
}
