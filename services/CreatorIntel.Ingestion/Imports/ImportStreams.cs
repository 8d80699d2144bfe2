using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;
using JasperFx;
using Marten;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>Reads and writes the streams of imports for the worker.</summary>
internal sealed class ImportStreams(IDocumentStore store)
{
    /// <summary>The import as it is.</summary>
    public async Task<ImportState> LoadAsync(WaitingImport import, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(import.Workspace);
        var snapshot = await session.LoadAsync<ImportSnapshot>(StreamIds.OfImport(import.ImportId), cancellationToken);
        return snapshot?.State ?? throw new InvalidOperationException($"The import {import.ImportId} is registered but has no events.");
    }

    /// <summary>Appends what was found out, if nobody has found out anything since; the import as it is then.</summary>
    /// <exception cref="ImportTakenOverException">Somebody has.</exception>
    public async Task<ImportState> AppendAsync(
        WaitingImport import, ImportState before, object @event, CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(import.Workspace);
        var stream = await session.Events.FetchForWriting<ImportSnapshot>(StreamIds.OfImport(import.ImportId), cancellationToken);
        var now = stream.Aggregate?.State;
        if (now?.Files.Count != before.Files.Count || now.IsPrepared != before.IsPrepared || !now.Unknown().SequenceEqual(before.Unknown()))
            throw new ImportTakenOverException(import.ImportId);
        stream.AppendOne(@event);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
        }
        catch (ConcurrencyException)
        {
            throw new ImportTakenOverException(import.ImportId);
        }

        return ImportState.Evolve(now, @event)!;
    }

    /// <summary>Appends how the import ended, whatever else was said of it.</summary>
    /// <param name="import">The import.</param>
    /// <param name="ending">How it ended.</param>
    /// <param name="keepUntil">Until when bytes of it may be there.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task EndAsync(WaitingImport import, object ending, DateTimeOffset keepUntil, CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(import.Workspace);
        session.Events.Append(StreamIds.OfImport(import.ImportId), ending);
        ImportRegister.Finish(session, import.ImportId, keepUntil);
        await session.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Another worker runs the same import and is ahead.</summary>
internal sealed class ImportTakenOverException(string importId) : Exception($"Another worker has brought the import {importId} further.");
