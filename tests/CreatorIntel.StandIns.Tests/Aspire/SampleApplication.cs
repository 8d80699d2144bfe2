using Aspire.Hosting;
using Aspire.Hosting.Testing;
using CreatorIntel.StandIns.Tests.Aspire;

[assembly: AssemblyFixture(typeof(SampleApplication))]

namespace CreatorIntel.StandIns.Tests.Aspire;

/// <summary>The sample application, started once: two services, a database and a broker, with their data in a temporary folder.</summary>
public sealed class SampleApplication : IAsyncLifetime
{
    public static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private readonly SemaphoreSlim _gate = new(1);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-");
    private DistributedApplication? _application;

    /// <summary>The application with all its resources healthy; started by the first who asks.</summary>
    public async Task<DistributedApplication> HealthyAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        await _gate.WaitAsync(limit.Token);
        try
        {
            _application ??= await StartAsync(limit.Token);
            await _application.ResourceNotifications.WaitForResourceHealthyAsync("second", limit.Token);
            return _application;
        }
        finally
        {
            _gate.Release();
        }
    }

    public static string[] Arguments(string folder) =>
        [$"--DataFolder={folder}", "--Parameters:colour=green", "--ConnectionStrings:archive=Host=archive"];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
            await _application.DisposeAsync();
        _folder.Delete(recursive: true);
        _gate.Dispose();
    }

    private async Task<DistributedApplication> StartAsync(CancellationToken cancellationToken)
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Sample_AppHost>(Arguments(_folder.FullName), cancellationToken);
        var application = await builder.BuildAsync(cancellationToken);
        await application.StartAsync(cancellationToken);
        return application;
    }
}
