using JasperFx;
using Marten.Internal.Schema;
using Npgsql;

namespace Marten.Internal.Sessions;

/// <summary>One statement of a unit of work.</summary>
internal abstract class Operation
{
    /// <summary>The documents concerned; null when there are none.</summary>
    public virtual DocumentMapping? Mapping => null;

    /// <summary>Takes in the one queued next, when one statement can do both.</summary>
    public virtual bool TryMerge(Operation next) => false;

    public abstract void AddTo(NpgsqlBatch batch);
}

/// <summary>Inserts or replaces documents of one type.</summary>
internal sealed class WriteDocuments(DocumentMapping mapping, Json json, bool replace) : Operation
{
    private readonly Dictionary<(string Tenant, object Id), (object Document, long Version)> documents = [];

    public override DocumentMapping Mapping => mapping;

    public bool Replace => replace;

    public IEnumerable<object> Documents => documents.Values.Select(x => x.Document);

    public IEnumerable<(Type Type, object Id)> Ids => documents.Keys.Select(x => (mapping.Type, x.Id));

    public WriteDocuments Add(string tenant, object id, object document, long version)
    {
        var key = (mapping.IsConjoined ? tenant : StorageConstants.DefaultTenantId, id);
        if (!replace && documents.ContainsKey(key)) throw new DocumentAlreadyExistsException(null, mapping.Type, id);
        documents[key] = (document, version);
        return this;
    }

    public override bool TryMerge(Operation next)
    {
        if (next is not WriteDocuments other || other.Mapping != mapping || other.Replace != replace) return false;
        foreach (var ((tenant, id), (document, version)) in other.documents) Add(tenant, id, document, version);
        return true;
    }

    public override void AddTo(NpgsqlBatch batch)
    {
        // A constant order keeps two units of work from waiting for each other.
        var rows = documents.OrderBy(x => x.Key.Tenant, StringComparer.Ordinal).ThenBy(x => x.Key.Id, IdComparer.Instance).ToArray();
        var command = new NpgsqlBatchCommand(DocumentSql.Write(mapping, replace));
        command.Parameters.Add(Parameter.Of(IdArray.Of(rows.Select(x => x.Key.Id), rows.Length)));
        command.Parameters.Add(Parameter.Json([.. rows.Select(x => json.Write(x.Value.Document))]));
        command.Parameters.Add(Parameter.Of(rows.Select(x => x.Value.Version).ToArray()));
        if (mapping.IsConjoined) command.Parameters.Add(Parameter.Of(rows.Select(x => x.Key.Tenant).ToArray()));
        batch.BatchCommands.Add(command);
    }
}

/// <summary>Deletes documents of one type.</summary>
internal sealed class DeleteDocuments(DocumentMapping mapping) : Operation
{
    private readonly HashSet<(string Tenant, object Id)> ids = [];

    public override DocumentMapping Mapping => mapping;

    public DeleteDocuments Add(string tenant, object id)
    {
        ids.Add((tenant, id));
        return this;
    }

    public override bool TryMerge(Operation next)
    {
        if (next is not DeleteDocuments other || other.Mapping != mapping) return false;
        ids.UnionWith(other.ids);
        return true;
    }

    public override void AddTo(NpgsqlBatch batch)
    {
        var command = new NpgsqlBatchCommand(DocumentSql.Delete(mapping));
        command.Parameters.Add(Parameter.Of(IdArray.Of(ids.Select(x => x.Id), ids.Count)));
        if (mapping.IsConjoined) command.Parameters.Add(Parameter.Of(ids.Select(x => x.Tenant).ToArray()));
        batch.BatchCommands.Add(command);
    }
}

/// <summary>A caller's own command.</summary>
internal sealed class SqlCommand(string sql, object?[] values) : Operation
{
    public override void AddTo(NpgsqlBatch batch)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(Parameter.Any(value));
        batch.BatchCommands.Add(command);
    }

    /// <summary>Puts numbered parameters in place of the placeholders.</summary>
    public static SqlCommand WithPlaceholders(char placeholder, string sql, object?[] values)
    {
        var parts = sql.Split(placeholder);
        if (parts.Length - 1 != values.Length)
            throw new InvalidOperationException($"The command has {parts.Length - 1} placeholders for {values.Length} values: {sql}");
        var text = new System.Text.StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"${i}").Append(parts[i]);
        return new SqlCommand(text.ToString(), values);
    }
}

internal static class IdArray
{
    public static Array Of(IEnumerable<object> ids, int count)
    {
        Array? array = null;
        var i = 0;
        foreach (var id in ids)
        {
            array ??= Array.CreateInstance(id.GetType(), count);
            array.SetValue(id, i++);
        }

        return array ?? Array.Empty<string>();
    }
}

internal sealed class IdComparer : IComparer<object>
{
    public static readonly IdComparer Instance = new();

    public int Compare(object? x, object? y) => x is string a && y is string b ? string.CompareOrdinal(a, b) : System.Collections.Comparer.DefaultInvariant.Compare(x, y);
}
