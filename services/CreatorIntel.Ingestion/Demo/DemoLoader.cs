using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Imports;
using CreatorIntel.ServiceDefaults.Bus;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Ingestion.Demo;

/// <summary>
/// Puts the generated demonstration workspace in through the same door as any upload, once: its import has a fixed id,
/// and every step of an upload can be repeated.
/// </summary>
internal sealed class DemoLoader(
    ImportDesk desk, IOptions<DemoSettings> settings, TimeProvider clock, ILogger<DemoLoader> logger) : BackgroundService
{
    private const string Workspace = "demo";
    private const string ImportId = $"{Workspace}~generated-1";
    private const int ChunkBytes = 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Value.Enabled) return;
        while (true)
        {
            try
            {
                await LoadAsync(stoppingToken);
                return;
            }
            catch (Exception e) when (e.IsTransient())
            {
                logger.LogWarning(e, "The demonstration workspace could not be loaded; trying again");
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var defaults = new ImportDefaults(null, null, null, null, Synthetic: true);
        await desk.OpenAsync(ImportId, Workspace, defaults, cancellationToken);
        var state = await desk.LoadAsync(ImportId, Workspace, cancellationToken);
        if (state.Status != ImportStatus.Receiving) return;

        var file = 0;
        foreach (var generated in DemoWorkspace.Generate(DemoSettings.Seed))
        {
            await using var content = generated.Open();
            await AddAsync(file++, generated.Name, content, cancellationToken);
        }

        await desk.StartAsync(ImportId, Workspace, cancellationToken);
    }

    private async Task AddAsync(int file, string name, Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[ChunkBytes];
        for (var chunk = 0; ; chunk++)
        {
            var length = await content.ReadAtLeastAsync(buffer, ChunkBytes, throwOnEndOfStream: false, cancellationToken);
            if (length == 0) return;
            await desk.AddAsync(ImportId, Workspace, file, name, chunk, buffer.AsMemory(0, length), cancellationToken);
        }
    }
}
