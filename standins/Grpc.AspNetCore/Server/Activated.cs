using Microsoft.Extensions.DependencyInjection;
namespace Grpc.AspNetCore.Server;

/// <summary>A service or interceptor for one call; disposed after it only if it was made for it.</summary>
internal readonly record struct Activated<T>(T Instance, bool Created) where T : class
{
    private static readonly Lazy<ObjectFactory<T>> Factory = new(() => ActivatorUtilities.CreateFactory<T>(Type.EmptyTypes));

    public static Activated<T> From(IServiceProvider services) => services.GetService<T>() is { } service
        ? new(service, Created: false)
        : new(Factory.Value(services, []), Created: true);

    public ValueTask ReleaseAsync()
    {
        if (!Created)
            return ValueTask.CompletedTask;
        if (Instance is IAsyncDisposable asynchronous)
            return asynchronous.DisposeAsync();
        (Instance as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }
}
