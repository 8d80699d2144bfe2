using System.Globalization;
using LocalServers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Running;

/// <summary>How this application host runs: for a user, or inside a test.</summary>
internal sealed record RunMode(string StoreFolder, bool IsTest);

/// <summary>The Aspire dashboard, which shows the telemetry of every resource, where its program is installed.</summary>
internal sealed class Dashboard(RunMode mode, IConfiguration configuration, ILogger<DistributedApplication> logger) : IAsyncDisposable
{
    private const string OtlpGrpcSetting = "ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL";
    private const string OtlpHttpSetting = "ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL";
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private ChildProcess? _process;

    /// <summary>Where the resources send their telemetry; null where nobody takes it.</summary>
    public string? OtlpUrl => mode.IsTest || _process is not null ? configuration[OtlpGrpcSetting] : null;

    public async Task StartAsync()
    {
        if (mode.IsTest || configuration["ASPNETCORE_URLS"] is not { } url)
            return;

        if (FindProgram() is not { } program)
        {
            logger.LogInformation("The Aspire dashboard is not installed in {Folder}: going on without it.", ToolsFolder);
            return;
        }

        string[] addresses = [url, .. configuration[OtlpGrpcSetting] is { } otlp ? new[] { otlp } : []];
        if (addresses.FirstOrDefault(address => !LoopbackPort.IsFree(new Uri(address).Port)) is { } taken)
        {
            logger.LogWarning("{Address} is taken, maybe by the dashboard of another application: going on without the Aspire dashboard.", taken);
            return;
        }

        List<string> arguments = ["dashboard", "run", "--frontend-url", url, "--allow-anonymous"];
        if (configuration[OtlpGrpcSetting] is { } grpc)
            arguments.AddRange(["--otlp-grpc-url", grpc]);
        arguments.AddRange(["--otlp-http-url", configuration[OtlpHttpSetting] ?? string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LoopbackPort.Free()}")]);
        _process = await ChildProcess.StartAsync(new(program, arguments)
        {
            OnParentDeath = Signal.Terminate,
            Environment = new Dictionary<string, string?> { ["ASPNETCORE_URLS"] = null, ["HOME"] = ToolsFolder },
        }).ConfigureAwait(false);
        logger.LogInformation("Aspire dashboard: {Url}", url);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;

        await _process.StopAsync(Signal.Terminate, Grace).ConfigureAwait(false);
        await _process.DisposeAsync().ConfigureAwait(false);
        _process = null;
    }

    private string ToolsFolder => Path.Combine(mode.StoreFolder, "tools");

    private string? FindProgram()
    {
        var packages = Path.Combine(ToolsFolder, "node_modules", "@microsoft");
        return Directory.Exists(packages)
            ? Directory.GetDirectories(packages, "aspire-cli-*").Select(package => Path.Combine(package, "bin", "aspire")).FirstOrDefault(File.Exists)
            : null;
    }
}
