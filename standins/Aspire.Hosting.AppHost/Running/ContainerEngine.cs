using System.Globalization;
using LocalServers;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Running;

internal sealed record ContainerOptions(string Name, string Image, int HostPort, int ContainerPort)
{
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Folder on this machine and folder in the container; null keeps nothing.</summary>
    public (string Source, string Target)? Mount { get; init; }
    public string? HostName { get; init; }
    public Action<string, bool>? OnLine { get; init; }
}

/// <summary>A container engine that is reached through its command line.</summary>
internal sealed class ContainerEngine
{
    private const string ProgramSetting = "ASPIRE_CONTAINER_RUNTIME";
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PullLimit = TimeSpan.FromMinutes(5);
    private readonly string _program;

    private ContainerEngine(string program) => _program = program;

    /// <summary>The engine of this machine if it answers, and has or can pull the image; otherwise null.</summary>
    public static async Task<ContainerEngine?> FindAsync(IConfiguration configuration, string image, CancellationToken cancellationToken)
    {
        string[] names = configuration[ProgramSetting] is { Length: > 0 } chosen ? [chosen] : ["docker", "podman"];
        foreach (var program in names.Select(ServerPrograms.Find).OfType<string>())
        {
            var engine = new ContainerEngine(program);
            if (await engine.SucceedsAsync(["info"], AnswerLimit, cancellationToken).ConfigureAwait(false)
                && (await engine.SucceedsAsync(["image", "inspect", image], AnswerLimit, cancellationToken).ConfigureAwait(false)
                    || await engine.SucceedsAsync(["pull", image], PullLimit, cancellationToken).ConfigureAwait(false)))
            {
                return engine;
            }
        }

        return null;
    }

    public async Task<ILocalServer> StartAsync(ContainerOptions options)
    {
        List<string> arguments = ["run", "--rm", "--name", options.Name];
        arguments.AddRange(["--publish", string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{options.HostPort}:{options.ContainerPort}")]);
        if (options.HostName is not null)
            arguments.AddRange(["--hostname", options.HostName]);
        if (options.Mount is { } mount)
            arguments.AddRange(["--volume", $"{mount.Source}:{mount.Target}"]);
        // By name only: the engine takes the values from its own environment, so that no secret is on a command line.
        arguments.AddRange(options.Environment.Keys.SelectMany(name => new[] { "--env", name }));
        arguments.Add(options.Image);
        arguments.AddRange(options.Arguments);

        var process = await ChildProcess.StartAsync(new(_program, arguments)
        {
            Environment = options.Environment,
            OnLine = options.OnLine,
            OnParentDeath = Signal.Terminate,
        }).ConfigureAwait(false);
        return new Container(this, options.Name, process);
    }

    private async Task<bool> SucceedsAsync(IReadOnlyList<string> arguments, TimeSpan limit, CancellationToken cancellationToken)
    {
        await using var process = await ChildProcess.StartAsync(new(_program, arguments)).ConfigureAwait(false);
        try
        {
            return await process.Exited.WaitAsync(limit, cancellationToken).ConfigureAwait(false) == 0;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private sealed class Container(ContainerEngine engine, string name, ChildProcess process) : ILocalServer
    {
        private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

        public int ProcessId => process.Id;
        public Task<int> Exited => process.Exited;

        public async Task StopAsync()
        {
            await engine.SucceedsAsync(["stop", name], Grace, CancellationToken.None).ConfigureAwait(false);
            await process.StopAsync(Signal.Terminate, Grace).ConfigureAwait(false);
        }

        public async ValueTask DisposeAsync()
        {
            if (!process.Exited.IsCompleted)
                await engine.SucceedsAsync(["rm", "--force", name], Grace, CancellationToken.None).ConfigureAwait(false);
            await process.DisposeAsync().ConfigureAwait(false);
        }
    }
}
