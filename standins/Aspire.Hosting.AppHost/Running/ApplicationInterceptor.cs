using System.Reflection;

namespace Aspire.Hosting.Running;

/// <summary>Lets a test take part while an application host's own entry point describes and builds its application.</summary>
internal sealed class ApplicationInterceptor(Assembly? appHostAssembly)
{
    private static readonly AsyncLocal<ApplicationInterceptor?> CurrentInterceptor = new();
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static ApplicationInterceptor? Current
    {
        get => CurrentInterceptor.Value;
        set => CurrentInterceptor.Value = value;
    }

    public Assembly? AppHostAssembly => appHostAssembly;

    /// <summary>Runs before the application is built, and may block until the test has changed the description.</summary>
    public Action<DistributedApplicationBuilder> OnBuilding { get; init; } = static _ => { };

    public Action<DistributedApplication> OnBuilt { get; init; } = static _ => { };

    public Task UntilReleasedAsync(CancellationToken cancellationToken) => _released.Task.WaitAsync(cancellationToken);

    public void Release() => _released.TrySetResult();
}
