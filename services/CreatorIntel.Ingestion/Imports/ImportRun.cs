using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// Runs one import from where its stream says it stopped: first finds out what all of its files are, then reads them
/// one after the other.
/// </summary>
internal sealed class ImportRun(
    ImportStreams streams, Preparation preparation, FileReading reading, KeptUploads kept, TimeProvider clock)
{
    public async Task RunAsync(WaitingImport import, CancellationToken cancellationToken)
    {
        var state = await streams.LoadAsync(import, cancellationToken);
        if (state.FinishedAt is null && !state.IsPrepared) state = await preparation.RunAsync(import, state, cancellationToken);
        while (state.FinishedAt is null && !state.IsRead)
        {
            await reading.RunAsync(import, state, cancellationToken);
            state = await streams.LoadAsync(import, cancellationToken);
        }

        if (state.FinishedAt is null) await kept.EndAsync(import, state, Ending(state), cancellationToken);
    }

    /// <summary>Ends an import that cannot go on; what it recorded stays.</summary>
    public Task RefuseAsync(WaitingImport import, string problem, CancellationToken cancellationToken) =>
        streams.EndAsync(import, new ImportRefused(problem, clock.GetUtcNow()), kept.Until, cancellationToken);

    private object Ending(ImportState state)
    {
        var isKnown = state.Files.Any(file => file is { Format: not null, IsArchive: false });
        return isKnown
            ? new ImportCompleted(clock.GetUtcNow())
            : new ImportRefused("None of the files was recognised: the report says what was found and what is accepted.", clock.GetUtcNow());
    }
}
