using System.Net.Http.Json;
using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using CreatorIntel.System.Tests;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;

// One test kills what the others use, so they take turns.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(RunningSystem))]

namespace CreatorIntel.System.Tests;

/// <summary>
/// The whole system as the app host starts it, with its own data folder and free ports: one for all tests, each of
/// which works on accounts of its own.
/// </summary>
public sealed class RunningSystem : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);
    private readonly string _dataFolder = Directory.CreateTempSubdirectory("creatorintel-system-").FullName;
    private DistributedApplication? _application;

    public HttpClient Web { get; private set; } = null!;

    public TelemetryCollector Telemetry { get; } = new();

    public DistributedApplication Application => _application ?? throw new InvalidOperationException("The system is not started.");

    public async ValueTask InitializeAsync()
    {
        await Telemetry.StartAsync();
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.CreatorIntel_AppHost>(
            ["--no-demo", "--with-fakes", $"DataFolder={_dataFolder}"]);
        foreach (var project in builder.Resources.OfType<ProjectResource>())
        {
            builder.CreateResourceBuilder(project)
                .WithEnvironment("OTEL_EXPORTER_OTLP_ENDPOINT", Telemetry.Address.ToString())
                .WithEnvironment("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
                .WithEnvironment("OTEL_BSP_SCHEDULE_DELAY", "500");
        }

        _application = await builder.BuildAsync();
        await _application.StartAsync();
        using var limit = new CancellationTokenSource(StartLimit);
        await _application.ResourceNotifications.WaitForResourceHealthyAsync("gateway", limit.Token);
        Web = _application.CreateHttpClient("gateway", "http");
    }

    public async ValueTask DisposeAsync()
    {
        Web?.Dispose();
        if (_application is not null) await _application.DisposeAsync();
        await Telemetry.DisposeAsync();
        Directory.Delete(_dataFolder, recursive: true);
    }

    /// <summary>A channel to a service's gRPC endpoint.</summary>
    public GrpcChannel Channel(string service) => GrpcChannel.ForAddress(Application.GetEndpoint(service, "http"));

    /// <summary>Kills a resource's process the hard way, then starts it again and waits until it is healthy.</summary>
    public async Task KillAndStartAsync(string resource)
    {
        var process = Kill(resource);
        await Application.ResourceNotifications.WaitForResourceAsync(
            resource, e => e.Snapshot.State?.Text is { } state && KnownResourceStates.TerminalStates.Contains(state)).WaitAsync(StartLimit);
        var started = await Application.ResourceCommands.ExecuteCommandAsync(resource, KnownResourceCommands.StartCommand);
        started.Success.ShouldBeTrue(started.ErrorMessage);
        await Application.ResourceNotifications.WaitForResourceAsync(resource, e => ProcessOf(e.Snapshot) is { } now && now != process)
            .WaitAsync(StartLimit);
        await Application.ResourceNotifications.WaitForResourceHealthyAsync(resource).WaitAsync(StartLimit);
    }

    private int Kill(string resource)
    {
        Application.ResourceNotifications.TryGetCurrentState(resource, out var current).ShouldBeTrue();
        var id = ProcessOf(current!.Snapshot) ?? throw new InvalidOperationException($"{resource} runs as no process of this machine.");
        using var process = global::System.Diagnostics.Process.GetProcessById(id);
        process.Kill();
        return id;
    }

    private static int? ProcessOf(CustomResourceSnapshot snapshot) =>
        snapshot.Properties.FirstOrDefault(property => property.Name == "executable.pid")?.Value is int id ? id : null;
}
