using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Marten.Internal;

internal sealed class SubscriptionWrapper : SubscriptionBase
{
    private readonly ISubscription inner;

    public SubscriptionWrapper(ISubscription inner)
    {
        this.inner = inner;
        Name = inner.GetType().Name;
    }

    public override Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations,
        CancellationToken cancellationToken) => inner.ProcessEventsAsync(page, controller, operations, cancellationToken);
}

/// <summary>Resolves the subscription in a scope of its own for every page.</summary>
internal sealed class ScopedSubscription<T> : SubscriptionBase where T : class, ISubscription
{
    private readonly IServiceProvider services;

    public ScopedSubscription(IServiceProvider services)
    {
        this.services = services;
        Name = typeof(T).Name;
        using var scope = services.CreateScope();
        if (scope.ServiceProvider.GetRequiredService<T>() is SubscriptionBase settings) CopySettingsOf(settings);
    }

    public override async Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations,
        CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<T>().ProcessEventsAsync(page, controller, operations, cancellationToken);
    }
}

/// <summary>Resolves the projection in a scope of its own for every page.</summary>
internal sealed class ScopedProjection<T>(IServiceProvider services) : IJasperFxProjection<IDocumentOperations>
    where T : class
{
    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<JasperFx.Events.IEvent> events, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        await ((IJasperFxProjection<IDocumentOperations>)scope.ServiceProvider.GetRequiredService<T>()).ApplyAsync(operations, events, cancellation);
    }
}
