using System.Collections.Concurrent;
using System.Reflection;
using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.MultiTenancy;

namespace Marten.Internal.Schema;

/// <summary>How documents of one type are stored.</summary>
internal sealed class DocumentMapping
{
    private readonly DocumentMappings parent;
    private MemberInfo? idMember;

    public DocumentMapping(DocumentMappings parent, Type type)
    {
        this.parent = parent;
        Type = type;
        Alias = Naming.DocumentAlias(type);
    }

    public Type Type { get; }

    public string Alias { get; set; }

    public TenancyStyle? Tenancy { get; set; }

    /// <summary>Whether the document is kept by a projection: its version is then that of the stream.</summary>
    public bool IsProjected { get; set; }

    public MemberInfo IdMember
    {
        get => idMember ??= FindIdMember();
        set => idMember = value;
    }

    public bool IsConjoined => (Tenancy ?? parent.DefaultTenancy) == TenancyStyle.Conjoined;

    public string DotNetTypeName => Naming.DotNetTypeName(Type);

    public string Table => $"{parent.SchemaFor(Type)}.mt_doc_{Alias}";

    public string IdType
    {
        get
        {
            var type = IdMember is PropertyInfo property ? property.PropertyType : ((FieldInfo)IdMember).FieldType;
            return type == typeof(string) ? "varchar"
                : type == typeof(Guid) ? "uuid"
                : type == typeof(int) ? "integer"
                : type == typeof(long) ? "bigint"
                : throw new NotSupportedException($"{Type.FullName}: a document cannot be identified by {type.FullName}");
        }
    }

    public object IdOf(object document)
    {
        var id = IdMember is PropertyInfo property ? property.GetValue(document) : ((FieldInfo)IdMember).GetValue(document);
        if (id is Guid guid && guid == Guid.Empty && IdMember is PropertyInfo settable) settable.SetValue(document, id = Guid.CreateVersion7());
        return id is null or "" ? throw new InvalidOperationException($"A document of type {Type.FullName} has no id") : id;
    }

    public IEnumerable<string> Statements()
    {
        var tenant = IsConjoined ? $"tenant_id varchar not null default '{StorageConstants.DefaultTenantId}', " : "";
        var uuidVersion = IsProjected ? "" : "mt_version uuid not null default (md5(random()::text || clock_timestamp()::text)::uuid), ";
        var revision = IsProjected ? ", mt_version bigint not null default 0" : "";
        var key = IsConjoined ? "tenant_id_id primary key (tenant_id, id)" : "id primary key (id)";
        yield return $"""
            create table if not exists {Table} ({tenant}id {IdType} not null, data jsonb not null,
            mt_last_modified timestamp with time zone default (transaction_timestamp()), {uuidVersion}mt_dotnet_type varchar{revision},
            constraint pkey_mt_doc_{Alias}_{key})
            """;
    }

    private MemberInfo FindIdMember()
    {
        var members = Type.GetMembers(BindingFlags.Public | BindingFlags.Instance).Where(x => x is PropertyInfo or FieldInfo).ToArray();
        return members.FirstOrDefault(x => x.IsDefined(typeof(IdentityAttribute)))
            ?? members.FirstOrDefault(x => x.Name.Equals("id", StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"{Type.FullName} has no member that identifies it");
    }
}

/// <summary>All types of documents that a store knows.</summary>
internal sealed class DocumentMappings
{
    private readonly StoreOptions options;
    private readonly ConcurrentDictionary<Type, DocumentMapping> byType = new();

    public DocumentMappings(StoreOptions options)
    {
        this.options = options;
        For(typeof(DeadLetterEvent)).Tenancy = TenancyStyle.Single;
    }

    public TenancyStyle DefaultTenancy { get; set; }

    public IEnumerable<DocumentMapping> All => byType.Values.OrderBy(x => x.Alias, StringComparer.Ordinal);

    public DocumentMapping For(Type type) => byType.TryGetValue(type, out var known) ? known : byType.GetOrAdd(type, x => new DocumentMapping(this, x));

    public string AliasOf(Type type) => byType.TryGetValue(type, out var known) ? known.Alias : Naming.DocumentAlias(type);

    public string SchemaFor(Type type) => type == typeof(DeadLetterEvent) ? options.EventGraph.DatabaseSchemaName : options.DatabaseSchemaName;
}
