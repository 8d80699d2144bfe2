using JasperFx.Events.Projections;
using Marten.Events.Projections;
using Marten.Internal.Daemon;
using Microsoft.Extensions.DependencyInjection;

namespace Marten.Internal;

/// <summary>Adds projections that come from the services of an application.</summary>
internal static class ProjectionRegistration
{
    public static void Add<T>(IServiceProvider services, ProjectionOptions projections, ProjectionLifecycle lifecycle, ServiceLifetime lifetime, Action<ProjectionBase>? configure)
        where T : class
    {
        using var scope = lifetime == ServiceLifetime.Singleton ? null : services.CreateScope();
        var projection = (scope?.ServiceProvider ?? services).GetRequiredService<T>();
        var settings = projection as ProjectionBase;
        if (settings is not null) configure?.Invoke(settings);

        switch (projection)
        {
            case IProjectionSource<IDocumentOperations, IQuerySession> source when scope is null:
                projections.Add(source, lifecycle);
                break;
            case IJasperFxProjection<IDocumentOperations>:
                projections.Add(scope is null ? projection : new ScopedProjection<T>(services), typeof(T).Name, settings, lifecycle, configure);
                break;
            default:
                throw new InvalidProjectionException($"{typeof(T).FullName} can only be registered as a singleton projection");
        }
    }
}
