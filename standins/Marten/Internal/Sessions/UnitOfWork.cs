using JasperFx.Events;
using Marten.Internal.Schema;
using Marten.Services;
using Npgsql;

namespace Marten.Internal.Sessions;

/// <summary>What a session has queued, in the order in which it was queued.</summary>
internal sealed class UnitOfWork : IChangeSet
{
    private readonly List<Operation> operations = [];
    private readonly Dictionary<(string Tenant, string Key), StreamAction> streams = [];

    public Dictionary<string, object> Headers { get; } = new(StringComparer.Ordinal);

    public IEnumerable<object> Updated => operations.OfType<WriteDocuments>().Where(x => x.Replace).SelectMany(x => x.Documents);

    public IEnumerable<object> Inserted => operations.OfType<WriteDocuments>().Where(x => !x.Replace).SelectMany(x => x.Documents);

    public bool IsEmpty => operations.Count == 0 && streams.Values.All(x => x.Events.Count == 0);

    public void Add(Operation operation)
    {
        if (operations.Count == 0 || !operations[^1].TryMerge(operation)) operations.Add(operation);
    }

    public StreamAction? Find(string tenant, string key) => streams.GetValueOrDefault((tenant, key));

    public void Add(StreamAction stream) => streams[(stream.TenantId, stream.Key!)] = stream;

    /// <summary>The streams with events, in an order that keeps two units of work from waiting for each other.</summary>
    public StreamAction[] StreamsToAppend() =>
        [.. streams.Values.Where(x => x.Events.Count > 0).OrderBy(x => x.TenantId, StringComparer.Ordinal).ThenBy(x => x.Key, StringComparer.Ordinal)];

    public IEnumerable<DocumentMapping> DocumentTypes => operations.Select(x => x.Mapping).OfType<DocumentMapping>().Distinct();

    public void AddOperationsTo(NpgsqlBatch batch)
    {
        foreach (var operation in operations) operation.AddTo(batch);
    }

    public IReadOnlyList<(Type Type, object Id)> InsertedIds() => [.. operations.OfType<WriteDocuments>().Where(x => !x.Replace).SelectMany(x => x.Ids)];

    public void Clear()
    {
        operations.Clear();
        streams.Clear();
    }

    public IEnumerable<IEvent> GetEvents() => streams.Values.SelectMany(x => x.Events);

    public IEnumerable<StreamAction> GetStreams() => streams.Values;
}
