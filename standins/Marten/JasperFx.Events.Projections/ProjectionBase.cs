using JasperFx.Events.Projections;

namespace JasperFx.Events.Projections
{
    /// <summary>When a projection runs.</summary>
    public enum ProjectionLifecycle
    {
        /// <summary>In the transaction that stores the events.</summary>
        Inline,

        /// <summary>In the asynchronous daemon.</summary>
        Async,

        /// <summary>Whenever the state is asked for.</summary>
        Live,
    }

    /// <summary>When a stored snapshot is brought up to date.</summary>
    public enum SnapshotLifecycle
    {
        /// <summary>In the transaction that stores the events.</summary>
        Inline,

        /// <summary>In the asynchronous daemon.</summary>
        Async,
    }

    /// <summary>Chooses the events that a projection or subscription gets.</summary>
    public interface IEventFilterable
    {
        /// <summary>Whether events of archived streams are included.</summary>
        bool IncludeArchivedEvents { get; set; }

        /// <summary>Only events of this type and others included.</summary>
        void IncludeType<T>();

        /// <summary>Only events of this type and others included.</summary>
        void IncludeType(Type type);
    }

    /// <summary>Chooses the events that a projection or subscription gets; all of them unless types are included.</summary>
    public class EventFilterable : IEventFilterable
    {
        /// <summary>The types included; empty for all.</summary>
        public List<Type> IncludedEventTypes { get; } = [];

        /// <inheritdoc/>
        public bool IncludeArchivedEvents { get; set; }

        /// <inheritdoc/>
        public void IncludeType<T>() => IncludeType(typeof(T));

        /// <inheritdoc/>
        public void IncludeType(Type type) => IncludedEventTypes.Add(type);
    }

    /// <summary>How the daemon runs a projection or subscription.</summary>
    public class AsyncOptions
    {
        internal List<Type> DocumentsToDelete { get; } = [];

        internal List<string> TablesToClear { get; } = [];

        internal bool FromPresent { get; private set; }

        internal long FromSequence { get; private set; }

        /// <summary>The largest number of events in a page.</summary>
        public int BatchSize { get; set; } = 500;

        /// <summary>How many events may wait in memory.</summary>
        public int MaximumHopperSize { get; set; } = 5000;

        /// <summary>Whether a rebuild begins by deleting what the projection wrote.</summary>
        public bool TeardownDataOnRebuild { get; set; } = true;

        /// <summary>A rebuild deletes all documents of this type first.</summary>
        public void DeleteViewTypeOnTeardown<T>() => DeleteViewTypeOnTeardown(typeof(T));

        /// <summary>A rebuild deletes all documents of this type first.</summary>
        public void DeleteViewTypeOnTeardown(Type type) => DocumentsToDelete.Add(type);

        /// <summary>A rebuild deletes all rows of this table first.</summary>
        /// <param name="tableIdentifier">The table, with its schema unless it is on the search path.</param>
        public void DeleteDataInTableOnTeardown(string tableIdentifier) => TablesToClear.Add(tableIdentifier);

        /// <summary>Begins with the events that come after the start.</summary>
        public AsyncOptions SubscribeFromPresent(string? databaseIdentifier = null)
        {
            FromPresent = true;
            return this;
        }

        /// <summary>Begins after this sequence number unless there is progress beyond it.</summary>
        public AsyncOptions SubscribeFromSequence(long sequenceFloor, string? databaseIdentifier = null)
        {
            FromSequence = sequenceFloor;
            return this;
        }
    }

    /// <summary>What all projections have in common.</summary>
    public abstract class ProjectionBase : EventFilterable
    {
        /// <summary>Names the projection after its type.</summary>
        protected ProjectionBase() => Name = GetType().Name;

        /// <summary>The name under which progress is kept.</summary>
        public string Name { get; set; }

        /// <summary>Raised to build the projection anew beside the old one.</summary>
        public uint Version { get; set; } = 1;

        /// <summary>When the projection runs.</summary>
        public ProjectionLifecycle Lifecycle { get; set; } = ProjectionLifecycle.Async;

        /// <summary>How the daemon runs it.</summary>
        public AsyncOptions Options { get; internal set; } = new();
    }

    /// <summary>Applies pages of events.</summary>
    /// <typeparam name="TOperations">What the projection writes with.</typeparam>
    public interface IJasperFxProjection<TOperations>
    {
        /// <summary>Queues what the events lead to; saved in one transaction with the progress.</summary>
        Task ApplyAsync(TOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation);
    }

    /// <summary>A projection that holds its own settings.</summary>
    /// <typeparam name="TOperations">What the projection writes with.</typeparam>
    /// <typeparam name="TQuerySession">What it reads with.</typeparam>
    public interface IProjectionSource<TOperations, TQuerySession>
    {
        /// <summary>The name under which progress is kept.</summary>
        string Name { get; }
    }

    /// <summary>A projection cannot run as written.</summary>
    /// <param name="message">What is wrong.</param>
    public class InvalidProjectionException(string message) : Exception(message);
}

namespace JasperFx.Events.Subscriptions
{
    /// <summary>Settings of a subscription.</summary>
    public interface ISubscriptionOptions : IEventFilterable
    {
        /// <summary>The name under which progress is kept.</summary>
        string Name { get; set; }

        /// <summary>Raised to run the subscription anew from its start.</summary>
        uint Version { get; set; }

        /// <summary>How the daemon runs it.</summary>
        AsyncOptions Options { get; }
    }
}
