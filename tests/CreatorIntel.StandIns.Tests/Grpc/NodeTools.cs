using System.ComponentModel;
using System.Diagnostics;

namespace CreatorIntel.StandIns.Tests.Grpc;

/// <summary>Runs the other side of the conformance tests: grpc-js on Node.</summary>
internal static class NodeTools
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Grpc", "foreign");

    /// <summary>What the lock file names, installed once for all tests.</summary>
    private static readonly Lazy<Task> Packages = new(InstallAsync);

    public static async Task<Process> StartAsync(params string[] arguments)
    {
        await Packages.Value;
        return Start("node", arguments);
    }

    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = await StartAsync(arguments);
        return await OutputAsync(process);
    }

    private static async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
            return;
        using var npm = Start("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        await OutputAsync(npm);
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"'{program}' is not on the path. The gRPC conformance tests need Node and npm; test.sh installs them.", exception);
        }
    }

    private static async Task<string> OutputAsync(Process process)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{process.StartInfo.FileName} failed: {await errors}");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
