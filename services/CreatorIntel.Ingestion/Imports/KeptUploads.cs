using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Uploads;
using CreatorIntel.ServiceDefaults.Bus;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// Keeps the bytes of an import no longer than they are of use: until it ends; for a while where files could not be
/// read and may be read another time; for as long where an upload was broken off.
/// </summary>
internal sealed class KeptUploads(
    ImportStreams streams, ImportRegister register, UploadStore uploads, IOptions<ImportSettings> settings, TimeProvider clock)
{
    /// <summary>Until when bytes are kept that may still be of use.</summary>
    public DateTimeOffset Until => clock.GetUtcNow() + settings.Value.KeepUnread;

    /// <summary>Ends an import, and keeps of its bytes what another reading would need.</summary>
    public async Task EndAsync(WaitingImport import, ImportState state, object ending, CancellationToken cancellationToken)
    {
        await streams.EndAsync(import, ending, Until, cancellationToken);
        int[] needed = [.. ImportState.Evolve(state, ending)!.Retriable()];
        if (needed.Length > 0) await uploads.KeepOnlyAsync(import.ImportId, needed, cancellationToken);
        else await RemoveAsync(import, cancellationToken);
    }

    /// <summary>Removes what was kept for long enough. What is left out because something failed is found again.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var import in await register.OutdatedAsync(clock.GetUtcNow(), cancellationToken))
        {
            var state = await streams.LoadAsync(import, cancellationToken);
            if (state.Status == ImportStatus.Receiving)
            {
                var abandoned = new ImportRefused("The upload was not completed. Import the files again.", clock.GetUtcNow());
                await streams.EndAsync(import, abandoned, clock.GetUtcNow(), cancellationToken);
            }

            await RemoveAsync(import, cancellationToken);
        }
    }

    private async Task RemoveAsync(WaitingImport import, CancellationToken cancellationToken)
    {
        await uploads.RemoveAsync(import.ImportId, cancellationToken);
        await register.ForgetAsync(import.ImportId, cancellationToken);
    }
}

/// <summary>Sweeps from time to time.</summary>
internal sealed class KeptUploadsSweep(KeptUploads kept, TimeProvider clock, ILogger<KeptUploadsSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await kept.SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e.IsTransient())
            {
                logger.LogWarning(e, "Bytes of old uploads could not be removed yet");
            }
        }
    }
}
