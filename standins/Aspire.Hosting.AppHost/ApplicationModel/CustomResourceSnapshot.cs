using System.Collections.Immutable;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>What is known about a resource at one moment.</summary>
public sealed record CustomResourceSnapshot
{
    /// <summary>The kind: Project, Container and so on.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Facts by name, such as <c>executable.pid</c>, the process id.</summary>
    public required ImmutableArray<ResourcePropertySnapshot> Properties { get; init; }

    /// <summary>One of <see cref="KnownResourceStates"/>; null before anything happened.</summary>
    public ResourceStateSnapshot? State { get; init; }

    /// <summary>The exit code of the process that ended last; null while none has ended.</summary>
    public int? ExitCode { get; init; }

    /// <summary>When the process started (UTC); null before.</summary>
    public DateTime? StartTimeStamp { get; init; }

    /// <summary>When the process ended (UTC); null while it runs.</summary>
    public DateTime? StopTimeStamp { get; init; }

    /// <summary>The last result of every health check.</summary>
    public ImmutableArray<HealthReportSnapshot> HealthReports { get; internal init; } = [];

    /// <summary>The worst of the health checks; null unless the resource runs. Without checks, running is healthy.</summary>
    public HealthStatus? HealthStatus => State?.Text != KnownResourceStates.Running
        ? null
        : HealthReports.IsEmpty
            ? Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Healthy
            : HealthReports.Min(report => report.Status ?? Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Unhealthy);

    internal CustomResourceSnapshot WithProperty(string name, object? value) => this with
    {
        Properties = [.. Properties.Where(property => property.Name != name), new(name, value)],
    };
}

/// <summary>A fact about a resource.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record ResourcePropertySnapshot(string Name, object? Value);

/// <summary>A state of a resource.</summary>
/// <param name="Text">One of <see cref="KnownResourceStates"/>.</param>
/// <param name="Style">How a dashboard shows it; null leaves it to the dashboard.</param>
public sealed record ResourceStateSnapshot(string Text, string? Style)
{
    /// <summary>Makes a state from its text.</summary>
    /// <param name="text">The text, or null.</param>
    public static implicit operator ResourceStateSnapshot?(string? text) => text is null ? null : new(text, null);
}

/// <summary>The last result of a health check.</summary>
/// <param name="Name">The check's name.</param>
/// <param name="Status">The result; null before the first.</param>
/// <param name="Description">What the check says; null where it says nothing.</param>
/// <param name="ExceptionText">What went wrong; null where nothing did.</param>
public sealed record HealthReportSnapshot(string Name, HealthStatus? Status, string? Description, string? ExceptionText);

/// <summary>A change of a resource.</summary>
/// <param name="resource">The resource.</param>
/// <param name="resourceId">The id of the running instance.</param>
/// <param name="snapshot">What is known after the change.</param>
public class ResourceEvent(IResource resource, string resourceId, CustomResourceSnapshot snapshot)
{
    /// <summary>The resource.</summary>
    public IResource Resource { get; } = resource;

    /// <summary>The id of the running instance.</summary>
    public string ResourceId { get; } = resourceId;

    /// <summary>What is known after the change.</summary>
    public CustomResourceSnapshot Snapshot { get; } = snapshot;
}

/// <summary>The states of resources.</summary>
public static class KnownResourceStates
{
    /// <summary>Waits for what it needs.</summary>
    public static readonly string Waiting = nameof(Waiting);

    /// <summary>Is being started.</summary>
    public static readonly string Starting = nameof(Starting);

    /// <summary>Runs.</summary>
    public static readonly string Running = nameof(Running);

    /// <summary>Could not be started.</summary>
    public static readonly string FailedToStart = nameof(FailedToStart);

    /// <summary>Is being stopped.</summary>
    public static readonly string Stopping = nameof(Stopping);

    /// <summary>A container that ended.</summary>
    public static readonly string Exited = nameof(Exited);

    /// <summary>A process that ended.</summary>
    public static readonly string Finished = nameof(Finished);

    /// <summary>The states in which nothing runs any more.</summary>
    public static readonly IReadOnlyList<string> TerminalStates = [Finished, FailedToStart, Exited];
}
