namespace JasperFx
{
    /// <summary>How far the store may change the database schema by itself.</summary>
    public enum AutoCreate
    {
        /// <summary>Create, update and replace objects.</summary>
        All,

        /// <summary>Create and update objects, never drop data.</summary>
        CreateOrUpdate,

        /// <summary>Only create what is missing.</summary>
        CreateOnly,

        /// <summary>Never touch the schema; a missing object is an error.</summary>
        None,
    }

    /// <summary>What a shard of the asynchronous daemon is doing.</summary>
    public enum AgentStatus
    {
        /// <summary>Processing events.</summary>
        Running,

        /// <summary>Stopped for good, or never started on this node.</summary>
        Stopped,

        /// <summary>Stopped by a failure; started again after a pause when a coordinator runs.</summary>
        Paused,
    }

    /// <summary>Names and values shared by every kind of storage.</summary>
    public static class StorageConstants
    {
        /// <summary>The tenant of a session that was opened without one.</summary>
        public const string DefaultTenantId = "*DEFAULT*";
    }

    /// <summary>Another writer changed the stream or document first.</summary>
    public class ConcurrencyException : Exception
    {
        /// <summary>Creates the exception for a stream or document.</summary>
        /// <param name="message">What was expected and what was found.</param>
        /// <param name="docType">The aggregate or document type; null when the stream was written without one.</param>
        /// <param name="id">The stream key or document id.</param>
        public ConcurrencyException(string message, Type? docType, object id) : base(message)
        {
            DocType = docType?.FullName;
            Id = id;
        }

        /// <summary>Creates the exception with a message alone.</summary>
        public ConcurrencyException(string message) : base(message)
        {
        }

        /// <summary>Full name of the aggregate or document type; null when unknown.</summary>
        public string? DocType { get; }

        /// <summary>The stream key or document id; null when unknown.</summary>
        public object? Id { get; protected set; }
    }

    /// <summary>A document was inserted under an id that is taken.</summary>
    public class DocumentAlreadyExistsException : Exception
    {
        /// <summary>Creates the exception for a document.</summary>
        public DocumentAlreadyExistsException(Exception? inner, Type documentType, object id)
            : base($"Document already exists {documentType.FullName}: {id}", inner)
        {
            DocumentType = documentType;
            Id = id;
        }

        /// <summary>The type of the document.</summary>
        public Type DocumentType { get; }

        /// <summary>The id that is taken.</summary>
        public object Id { get; }
    }

    /// <summary>Marks the member that identifies a document when it is not called Id.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
    public sealed class IdentityAttribute : Attribute;

    /// <summary>Data or database objects put in place when the host starts, after the schema.</summary>
    /// <typeparam name="TStore">The kind of store.</typeparam>
    public interface IInitialData<in TStore>
    {
        /// <summary>Puts the data in place; must be safe to repeat.</summary>
        Task Populate(TStore store, CancellationToken cancellation);
    }
}

namespace JasperFx.MultiTenancy
{
    /// <summary>Whether tenants share a table, told apart by a column.</summary>
    public enum TenancyStyle
    {
        /// <summary>One tenant only.</summary>
        Single,

        /// <summary>Many tenants in the same table.</summary>
        Conjoined,
    }
}

namespace Weasel.Core
{
    /// <summary>How an enumeration is written to JSON.</summary>
    public enum EnumStorage
    {
        /// <summary>As its number.</summary>
        AsInteger,

        /// <summary>As its name.</summary>
        AsString,
    }

    /// <summary>How the names of members are written to JSON.</summary>
    public enum Casing
    {
        /// <summary>As declared.</summary>
        Default,

        /// <summary>camelCase.</summary>
        CamelCase,

        /// <summary>snake_case.</summary>
        SnakeCase,
    }
}
