using Aspire.Hosting.Running;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The commands that every running resource has.</summary>
public static class KnownResourceCommands
{
    /// <summary>Starts a resource that does not run.</summary>
    public static readonly string StartCommand = "start";

    /// <summary>Stops a resource.</summary>
    public static readonly string StopCommand = "stop";

    /// <summary>Stops a resource and starts it again, on the same ports and the same data.</summary>
    public static readonly string RestartCommand = "restart";
}

/// <summary>What came of a command.</summary>
public sealed class ExecuteCommandResult
{
    /// <summary>Whether it was carried out.</summary>
    public required bool Success { get; init; }

    /// <summary>Whether it was given up.</summary>
    public bool Canceled { get; init; }

    /// <summary>Why it was not carried out; null where it was.</summary>
    public string? ErrorMessage { get; init; }
}

/// <summary>Carries out commands on resources.</summary>
public class ResourceCommandService
{
    private readonly Orchestrator _orchestrator;

    internal ResourceCommandService(Orchestrator orchestrator) => _orchestrator = orchestrator;

    /// <summary>Carries out a command.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="commandName">One of <see cref="KnownResourceCommands"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What came of it.</returns>
    public Task<ExecuteCommandResult> ExecuteCommandAsync(IResource resource, string commandName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return ExecuteCommandAsync(resource.Name, commandName, cancellationToken);
    }

    /// <summary>Carries out a command.</summary>
    /// <param name="resourceId">The id of the running instance, or the resource's name.</param>
    /// <param name="commandName">One of <see cref="KnownResourceCommands"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What came of it.</returns>
    public async Task<ExecuteCommandResult> ExecuteCommandAsync(string resourceId, string commandName, CancellationToken cancellationToken = default)
    {
        if (_orchestrator.Find(resourceId) is not { } run)
            return new() { Success = false, ErrorMessage = $"Resource '{resourceId}' not found." };
        if (commandName != KnownResourceCommands.StartCommand && commandName != KnownResourceCommands.StopCommand && commandName != KnownResourceCommands.RestartCommand)
            return new() { Success = false, ErrorMessage = $"Command '{commandName}' not available for resource '{resourceId}'." };

        try
        {
            if (commandName != KnownResourceCommands.StartCommand)
                await run.StopAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            if (commandName != KnownResourceCommands.StopCommand)
                await run.StartAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return new() { Success = true };
        }
        catch (OperationCanceledException)
        {
            return new() { Success = false, Canceled = true };
        }
    }
}
