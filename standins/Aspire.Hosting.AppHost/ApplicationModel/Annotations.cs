using LocalServers;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Collects the environment variables of a resource.</summary>
public sealed class EnvironmentCallbackContext
{
    internal EnvironmentCallbackContext(CancellationToken cancellationToken) => CancellationToken = cancellationToken;

    /// <summary>The variables by name. A value is a string or an <see cref="IValueProvider"/>.</summary>
    public Dictionary<string, object> EnvironmentVariables { get; } = [];

    /// <summary>Ends when the application stops.</summary>
    public CancellationToken CancellationToken { get; }
}

internal sealed record EnvironmentCallbackAnnotation(Func<EnvironmentCallbackContext, Task> Callback) : IResourceAnnotation;

internal sealed record ArgumentsAnnotation(IReadOnlyList<object> Arguments) : IResourceAnnotation;

internal sealed record HealthCheckAnnotation(string Key) : IResourceAnnotation;

/// <summary>Another resource that must be healthy, or only running, before this one starts.</summary>
internal sealed record WaitAnnotation(IResource Resource, bool UntilHealthy) : IResourceAnnotation;

/// <summary>Where a server keeps its data; null is a folder that goes when it stops.</summary>
internal sealed record DataAnnotation(string? VolumeName, string? BindSource) : IResourceAnnotation;

/// <summary>How the resource is made to run. What it yields is null for something that has no process of its own.</summary>
internal sealed record LaunchAnnotation(Func<LaunchContext, CancellationToken, Task<ILocalServer?>> Launch) : IResourceAnnotation;

internal sealed record LaunchContext(
    IServiceProvider Services,
    IReadOnlyDictionary<string, string?> Environment,
    IReadOnlyList<string> Arguments,
    Action<string, bool> OnLine);
