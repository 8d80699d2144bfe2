using System.Text.Json;
using JasperFx;
using JasperFx.MultiTenancy;
using Marten.Events;
using Marten.Events.Projections;
using Marten.Internal;
using Marten.Internal.Schema;
using Marten.Schema;
using Npgsql;
using Weasel.Core;

namespace Marten;

/// <summary>Settings of a document store.</summary>
public class StoreOptions
{
    private Json? json;

    /// <summary>Creates the settings with their defaults.</summary>
    public StoreOptions()
    {
        EventGraph = new EventGraph(this);
        Projections = new ProjectionOptions(this);
        Documents = new DocumentMappings(this);
        Schema = new MartenRegistry(Documents);
    }

    /// <summary>The schema of documents, and of events unless they have one of their own.</summary>
    public string DatabaseSchemaName { get; set; } = "public";

    /// <summary>How far the store may change the schema by itself.</summary>
    public AutoCreate AutoCreateSchemaObjects { get; set; } = AutoCreate.CreateOrUpdate;

    /// <summary>Whether Npgsql's own log messages are kept from the host's log.</summary>
    public bool DisableNpgsqlLogging { get; set; } = true;

    /// <summary>Settings of the event store.</summary>
    public IEventStoreOptions Events => EventGraph;

    /// <summary>The projections and the settings of the daemon.</summary>
    public ProjectionOptions Projections { get; }

    /// <summary>Settings of single types of documents.</summary>
    public MartenRegistry Schema { get; }

    /// <summary>Settings of all types of documents.</summary>
    public PoliciesExpression Policies => new(Documents);

    /// <summary>Further objects of the schema.</summary>
    public StorageFeatures Storage { get; } = new();

    internal EventGraph EventGraph { get; }

    internal DocumentMappings Documents { get; }

    internal Json Json => json ??= new Json(null, EnumStorage.AsInteger, Casing.Default, null);

    internal NpgsqlDataSource? DataSource { get; private set; }

    internal bool OwnsDataSource { get; private set; }

    internal bool ApplyChangesOnStartup { get; set; }

    internal List<IInitialData> InitialData { get; } = [];

    /// <summary>Sets the database; the store opens and closes its connections.</summary>
    public void Connection(string connectionString)
    {
        DataSource = NpgsqlDataSource.Create(connectionString);
        OwnsDataSource = true;
    }

    /// <summary>Sets the database; the caller disposes the data source.</summary>
    public void Connection(NpgsqlDataSource dataSource)
    {
        DataSource = dataSource;
        OwnsDataSource = false;
    }

    /// <summary>Sets how documents and events are written to JSON.</summary>
    public void UseSystemTextJsonForSerialization(EnumStorage enumStorage = EnumStorage.AsInteger, Casing casing = Casing.Default,
        Action<JsonSerializerOptions>? configure = null) => UseSystemTextJsonForSerialization(null, enumStorage, casing, configure);

    /// <summary>Sets how documents and events are written to JSON.</summary>
    /// <param name="options">The settings to begin with; their naming policy gives way to <paramref name="casing"/>.</param>
    /// <param name="enumStorage">How enumerations are written.</param>
    /// <param name="casing">How the names of members are written.</param>
    /// <param name="configure">Changes the settings last.</param>
    public void UseSystemTextJsonForSerialization(JsonSerializerOptions? options, EnumStorage enumStorage = EnumStorage.AsInteger,
        Casing casing = Casing.Default, Action<JsonSerializerOptions>? configure = null) => json = new Json(options, enumStorage, casing, configure);

    /// <summary>Settings of all types of documents.</summary>
    public class PoliciesExpression
    {
        private readonly DocumentMappings documents;

        internal PoliciesExpression(DocumentMappings documents) => this.documents = documents;

        /// <summary>All documents belong to a tenant.</summary>
        public PoliciesExpression AllDocumentsAreMultiTenanted()
        {
            documents.DefaultTenancy = TenancyStyle.Conjoined;
            return this;
        }
    }
}

/// <summary>Further objects of the schema.</summary>
public class StorageFeatures
{
    /// <summary>Objects created together with the store's own.</summary>
    public List<ISchemaObject> ExtendedSchemaObjects { get; } = [];
}
