using Aspire.Hosting.ApplicationModel;
using LocalServers;

namespace Aspire.Hosting.Running;

/// <summary>Runs a built project as a process, in the project's folder.</summary>
internal static class ProjectLaunch
{
    public static async Task<ILocalServer?> StartAsync(string projectPath, LaunchContext context)
    {
        var assembly = AssemblyPath(projectPath);
        if (!File.Exists(assembly))
            throw new DistributedApplicationException($"{assembly} does not exist. Build {projectPath} first.");

        var dotnet = ServerPrograms.Find("dotnet") ?? "dotnet";
        var process = await ChildProcess.StartAsync(new(dotnet, [assembly, .. context.Arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(projectPath),
            Environment = context.Environment,
            OnLine = context.OnLine,
            OnParentDeath = Signal.Kill,
        }).ConfigureAwait(false);
        return new ProjectProcess(process);
    }

    // Every project builds to the same place in its folder: bin, configuration, framework.
    private static string AssemblyPath(string projectPath)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(
            Path.GetDirectoryName(projectPath)!,
            "bin",
            output.Parent!.Name,
            output.Name,
            Path.GetFileNameWithoutExtension(projectPath) + ".dll");
    }

    private sealed class ProjectProcess(ChildProcess process) : ILocalServer
    {
        private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

        public int ProcessId => process.Id;
        public Task<int> Exited => process.Exited;
        public Task StopAsync() => process.StopAsync(Signal.Terminate, Grace);
        public ValueTask DisposeAsync() => process.DisposeAsync();
    }
}
