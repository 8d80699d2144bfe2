using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using LocalServers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting;

/// <summary>Adds RabbitMQ to an application.</summary>
public static class RabbitMQBuilderExtensions
{
    private const string Image = "docker.io/library/rabbitmq:4.2";
    private const string ContainerDataFolder = "/var/lib/rabbitmq";
    private const int ContainerPort = 5672;

    /// <summary>Adds a RabbitMQ broker.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="userName">The user's name; null is <c>guest</c>.</param>
    /// <param name="password">The user's password; null is one that is made up once and kept.</param>
    /// <param name="port">The port that others use; null lets the application host choose one.</param>
    /// <returns>A builder that says more about it.</returns>
    public static IResourceBuilder<RabbitMQServerResource> AddRabbitMQ(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var server = new RabbitMQServerResource(
            name, userName?.Resource, password?.Resource ?? ParameterResourceBuilderExtensions.DefaultPassword(builder, $"{name}-password"));
        var plan = new ServerPlan(server, Image, ContainerDataFolder)
        {
            ContainerEnvironment = cancellationToken => ContainerEnvironmentAsync(server, cancellationToken),
            ContainerHostName = name,
            Answers = cancellationToken => AnswersAsync(server, cancellationToken),
            StartLocal = (folder, context, cancellationToken) => StartLocalAsync(server, folder, context, cancellationToken),
        };
        var key = $"{name}_check";
        builder.Services.AddHealthChecks().AddAsyncCheck(key, async cancellationToken =>
            await AnswersAsync(server, cancellationToken).ConfigureAwait(false)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The broker does not answer."));
        return builder.AddResource(server)
            .WithEndpoint(port, targetPort: ContainerPort)
            .WithAnnotation(new LaunchAnnotation((context, cancellationToken) =>
                ServerLaunch.StartAsync(plan, context.Services.GetRequiredService<RunMode>(), context, cancellationToken)))
            .WithHealthCheck(key);
    }

    /// <summary>Keeps durable queues between runs.</summary>
    /// <param name="builder">The broker.</param>
    /// <param name="name">The volume's name; null takes the resource's.</param>
    /// <returns>The builder.</returns>
    public static IResourceBuilder<RabbitMQServerResource> WithDataVolume(this IResourceBuilder<RabbitMQServerResource> builder, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithAnnotation(new DataAnnotation(name ?? $"{builder.Resource.Name}-data", BindSource: null));
    }

    /// <summary>Keeps durable queues in a folder.</summary>
    /// <param name="builder">The broker.</param>
    /// <param name="source">The folder, relative to the application host's.</param>
    /// <returns>The builder.</returns>
    public static IResourceBuilder<RabbitMQServerResource> WithDataBindMount(this IResourceBuilder<RabbitMQServerResource> builder, string source)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithAnnotation(new DataAnnotation(VolumeName: null, Path.GetFullPath(source, builder.ApplicationBuilder.AppHostDirectory)));
    }

    private static Task<bool> AnswersAsync(RabbitMQServerResource server, CancellationToken cancellationToken) =>
        ServerProbe.AmqpAnswersAsync(server.PrimaryEndpoint.Host, server.PrimaryEndpoint.Port, cancellationToken);

    private static async Task<ILocalServer> StartLocalAsync(
        RabbitMQServerResource server, string folder, LaunchContext context, CancellationToken cancellationToken)
    {
        var (userName, password) = await server.CredentialsAsync(cancellationToken).ConfigureAwait(false);
        return await RabbitMqServer.StartAsync(
            new(folder, server.PrimaryEndpoint.Port, userName, password) { OnLine = context.OnLine },
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Dictionary<string, string?>> ContainerEnvironmentAsync(RabbitMQServerResource server, CancellationToken cancellationToken)
    {
        var (userName, password) = await server.CredentialsAsync(cancellationToken).ConfigureAwait(false);
        return new()
        {
            ["RABBITMQ_DEFAULT_USER"] = userName,
            ["RABBITMQ_DEFAULT_PASS"] = password,
            ["RABBITMQ_NODENAME"] = $"{server.Name}@localhost",
        };
    }
}
