using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CreatorIntel.StandIns.Tests.Aspire;

/// <summary>An application host that runs as it does for a user, in a process of its own.</summary>
[Collection(nameof(SampleApplication))]
public sealed class ProcessTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    [InlineData("KILL")]
    public async Task Nothing_is_left_behind_however_the_application_host_ends(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Looks at the processes in /proc.");
        var folder = Directory.CreateTempSubdirectory("sample-");
        var port = FreePort();
        using var host = Start(folder.FullName, port);
        await UntilAsync(() => AnswersAsync(port));
        ProcessesIn(folder.FullName).ShouldNotBeEmpty();

        using (var kill = Process.Start("kill", ["-s", signal, host.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(Cancellation);
        await host.WaitForExitAsync(Cancellation).WaitAsync(SampleApplication.StartLimit, Cancellation);

        await UntilAsync(async () => !await AnswersAsync(port));
        await UntilAsync(() => Task.FromResult(ProcessesIn(folder.FullName).Length == 0));
        if (signal != "KILL")
            host.ExitCode.ShouldBe(0);
        folder.Delete(recursive: true);
    }

    private static Process Start(string folder, int port)
    {
        // Built beside this test, with the same configuration for the same framework.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(Projects.Sample_AppHost.ProjectPath, "bin", output.Parent!.Name, output.Name, "Sample.AppHost.dll");
        var secondPort = string.Create(CultureInfo.InvariantCulture, $"--SecondPort={port}");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. SampleApplication.Arguments(folder), secondPort])
        {
            WorkingDirectory = Projects.Sample_AppHost.ProjectPath,
        })!;
    }

    private static async Task<bool> AnswersAsync(int port)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            return await client.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/health"), Cancellation) == "healthy";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Processes that work in a folder or name it on their command line.</summary>
    private static string[] ProcessesIn(string folder) =>
    [
        .. from process in Directory.GetDirectories("/proc")
           where Path.GetFileName(process).All(char.IsAsciiDigit)
           let text = CommandAndFolder(process)
           where text.Contains(folder, StringComparison.Ordinal)
           select text,
    ];

    private static string CommandAndFolder(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline")) + new FileInfo(Path.Combine(process, "cwd")).LinkTarget;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(SampleApplication.StartLimit);
        while (!await condition())
            await Task.Delay(Pause, limit.Token);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
