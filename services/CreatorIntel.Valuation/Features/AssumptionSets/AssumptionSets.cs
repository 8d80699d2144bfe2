using CreatorIntel.Valuation.Domain;
using JasperFx.Events;
using Marten;

namespace CreatorIntel.Valuation.Features;

/// <summary>Reads sets of assumptions: the built-in ones, and those of a workspace as they were at an instant or version.</summary>
internal sealed class AssumptionSets(IDocumentStore store, AssumptionSetRegister register)
{
    /// <summary>A set at the version that is named, else as it was at the instant, else as it is.</summary>
    /// <exception cref="Grpc.Core.RpcException">NotFound: there was no such set.</exception>
    public async Task<AssumptionSet> ReadAsync(
        string workspace, SetReference reference, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var (setId, version) = reference;
        if (BuiltInSets.Find(setId) is { } builtIn) return version is null or 1 ? builtIn : throw Refusals.NoSuchSet(setId, version);
        await using var session = store.QuerySession(workspace);
        var set = version is { } wanted
            ? await session.Events.AggregateStreamAsync<AssumptionSet>(AssumptionSet.StreamOf(setId), wanted, token: cancellationToken)
            : await ReadAsync(session, setId, asOf, cancellationToken);
        return set is null || set.Version < version ? throw Refusals.NoSuchSet(setId, version) : set;
    }

    /// <summary>
    /// A set as a question about figures has it. It named the set itself, so that an instant before the set came to be has the
    /// set as it came to be.
    /// </summary>
    /// <exception cref="Grpc.Core.RpcException">NotFound: there is no such set.</exception>
    public async Task<AssumptionSet> InForceAsync(
        string workspace, SetReference reference, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var (setId, version) = reference;
        if (asOf is null || version is not null || BuiltInSets.Find(setId) is not null)
            return await ReadAsync(workspace, reference, asOf, cancellationToken);
        await using var session = store.QuerySession(workspace);
        return await ReadAsync(session, setId, asOf, cancellationToken)
            ?? await ReadAsync(workspace, new SetReference(setId, 1), null, cancellationToken);
    }

    /// <summary>The built-in sets and then those of the workspace, by name.</summary>
    public async Task<IReadOnlyList<AssumptionSet>> ListAsync(
        string workspace, DateTimeOffset? asOf, bool withRetired, CancellationToken cancellationToken)
    {
        var sets = new List<AssumptionSet>();
        await using var session = store.QuerySession(workspace);
        foreach (var setId in await register.ReadAsync(workspace, cancellationToken))
        {
            if (await ReadAsync(session, setId, asOf, cancellationToken) is { } set && (withRetired || !set.Retired)) sets.Add(set);
        }

        return [.. BuiltInSets.All, .. sets.OrderBy(set => set.Name, StringComparer.Ordinal)];
    }

    /// <summary>The events of a set up to an instant; none for a built-in set.</summary>
    /// <exception cref="Grpc.Core.RpcException">NotFound: there was no such set.</exception>
    public async Task<IReadOnlyList<IEvent>> EventsAsync(
        string workspace, string setId, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        if (BuiltInSets.Find(setId) is not null) return [];
        await using var session = store.QuerySession(workspace);
        var events = await session.Events.FetchStreamAsync(AssumptionSet.StreamOf(setId), timestamp: asOf, token: cancellationToken);
        return events.Count == 0 ? throw Refusals.NoSuchSet(setId, null) : events;
    }

    private static async Task<AssumptionSet?> ReadAsync(
        IQuerySession session, string setId, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var stream = AssumptionSet.StreamOf(setId);
        return asOf is null
            ? await session.LoadAsync<AssumptionSet>(stream, cancellationToken)
            : await session.Events.AggregateStreamAsync<AssumptionSet>(stream, timestamp: asOf, token: cancellationToken);
    }
}
