using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;
using Grpc.Core;
using JasperFx;
using Marten;

namespace CreatorIntel.Ingestion.Columns;

/// <summary>What each workspace's files call columns.</summary>
internal sealed class ColumnNamesBook(IDocumentStore store, TimeProvider clock)
{
    /// <summary>What a workspace said last.</summary>
    public async Task<ColumnNamesState> ReadAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(workspace);
        var snapshot = await session.LoadAsync<ColumnNamesSnapshot>(StreamIds.OfColumnNames(workspace), cancellationToken);
        return snapshot?.State ?? ColumnNamesState.None;
    }

    /// <summary>What files are recognised by now, and the version of the stream that says so; null where nothing was said.</summary>
    public async Task<(OwnColumnNames Names, long? Version)> CurrentAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(workspace);
        var stream = await session.Events.FetchForWriting<ColumnNamesSnapshot>(StreamIds.OfColumnNames(workspace), cancellationToken);
        return stream.Aggregate is { } snapshot ? (ToOwn(snapshot.State), stream.StartingVersion) : (OwnColumnNames.None, null);
    }

    /// <summary>What files were recognised by at a version; none where it is null.</summary>
    public async Task<OwnColumnNames> AtAsync(string workspace, long? version, CancellationToken cancellationToken)
    {
        if (version is not { } known) return OwnColumnNames.None;
        await using var session = store.QuerySession(workspace);
        var snapshot = await session.Events.AggregateStreamAsync<ColumnNamesSnapshot>(
            StreamIds.OfColumnNames(workspace), known, token: cancellationToken);
        return snapshot is null ? OwnColumnNames.None : ToOwn(snapshot.State);
    }

    /// <summary>Replaces the own names of a format; what is said of all formats then.</summary>
    /// <exception cref="RpcException">InvalidArgument: a name cannot be used. Aborted: somebody else changed them meanwhile.</exception>
    public async Task<ColumnNamesState> ChooseAsync(
        string workspace, string format, IReadOnlyList<NamedColumn> names, CancellationToken cancellationToken)
    {
        if (!AccountKey.IsIdentifier(workspace)) throw Invalid($"'{workspace}' is no workspace.");
        var columns = NearFormats.All.FirstOrDefault(known => known.Format == format)
            ?? throw Invalid($"There is no format '{format}' that is known by its columns.");
        await using var session = store.OpenSession(workspace);
        var stream = await session.Events.FetchForWriting<ColumnNamesSnapshot>(StreamIds.OfColumnNames(workspace), cancellationToken);
        var state = stream.Aggregate?.State ?? ColumnNamesState.None;
        try
        {
            if (ColumnNamesDecider.Decide(state, columns, names, clock.GetUtcNow()) is not { } chosen) return state;
            stream.AppendOne(chosen);
            await session.SaveChangesAsync(cancellationToken);
            return ColumnNamesState.Evolve(state, chosen)!;
        }
        catch (ArgumentException e)
        {
            throw Invalid(e.Message);
        }
        catch (ConcurrencyException)
        {
            throw new RpcException(new Status(StatusCode.Aborted, "The names of columns were changed meanwhile."));
        }
    }

    /// <summary>The names as files are recognised by them.</summary>
    public static OwnColumnNames ToOwn(ColumnNamesState state) => new(state.Formats.ToDictionary(
        format => format.Key,
        IReadOnlyDictionary<string, string> (format) => format.Value
            .DistinctBy(name => PlainName.Of(name.Name))
            .ToDictionary(name => PlainName.Of(name.Name), name => name.Column, StringComparer.Ordinal),
        StringComparer.Ordinal));

    private static RpcException Invalid(string detail) => new(new Status(StatusCode.InvalidArgument, detail));
}
