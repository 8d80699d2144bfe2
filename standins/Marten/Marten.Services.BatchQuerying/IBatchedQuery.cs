using JasperFx.Events;

namespace Marten.Services.BatchQuerying;

/// <summary>Reads that go to the database together; each task completes when the batch is executed.</summary>
public interface IBatchedQuery
{
    /// <summary>Reads of streams.</summary>
    IBatchEvents Events { get; }

    /// <summary>A document; null when it does not exist.</summary>
    Task<T?> Load<T>(string id) where T : class;

    /// <summary>Several documents.</summary>
    IBatchLoadByKeys<T> LoadMany<T>() where T : class;

    /// <summary>Sends the reads in one round trip.</summary>
    Task Execute(CancellationToken token = default);
}

/// <summary>Reads of streams.</summary>
public interface IBatchEvents
{
    /// <summary>What is known of a stream; null when it does not exist.</summary>
    Task<StreamState?> FetchStreamState(string streamKey);

    /// <summary>Reads an aggregate in order to add events.</summary>
    Task<IEventStream<T>> FetchForWriting<T>(string key) where T : class;

    /// <summary>Reads an aggregate that must be at a version in order to add events.</summary>
    Task<IEventStream<T>> FetchForWriting<T>(string key, long expectedVersion) where T : class;
}

/// <summary>Reads of documents by their ids.</summary>
public interface IBatchLoadByKeys<TDoc> where TDoc : class
{
    /// <summary>The documents that exist.</summary>
    Task<IReadOnlyList<TDoc>> ById<TKey>(params TKey[] keys);

    /// <summary>The documents that exist.</summary>
    Task<IReadOnlyList<TDoc>> ByIdList<TKey>(IEnumerable<TKey> keys);
}
