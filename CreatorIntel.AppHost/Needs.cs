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
}
