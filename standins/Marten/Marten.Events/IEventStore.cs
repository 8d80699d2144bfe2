namespace Marten.Events;

/// <summary>Reads streams.</summary>
public interface IQueryEventStore : JasperFx.Events.IQueryEventStore;

/// <summary>Reads and writes streams.</summary>
public interface IEventStoreOperations : JasperFx.Events.IEventStoreOperations, IQueryEventStore;
