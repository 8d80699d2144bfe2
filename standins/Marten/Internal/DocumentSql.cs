using JasperFx;
using Marten.Internal.Schema;
using Npgsql;

namespace Marten.Internal;

/// <summary>The statements on the table of one type of documents.</summary>
internal static class DocumentSql
{
    public static string Select(DocumentMapping mapping) => $"select data from {mapping.Table} where {Ids(mapping)}";

    /// <summary>Documents with their ids, and with the versions of their streams when a projection keeps them.</summary>
    public static string SelectWithVersion(DocumentMapping mapping) =>
        $"select id, data, {(mapping.IsProjected ? "mt_version" : "0::bigint")} from {mapping.Table} where {Ids(mapping)}";

    public static string Delete(DocumentMapping mapping)
    {
        var (arguments, columns, condition) = mapping.IsConjoined
            ? ($"$1::{mapping.IdType}[], $2::varchar[]", "id, tenant_id", " and d.tenant_id = x.tenant_id")
            : ($"$1::{mapping.IdType}[]", "id", "");
        return $"delete from {mapping.Table} d using unnest({arguments}) as x({columns}) where d.id = x.id{condition}";
    }

    public static string Write(DocumentMapping mapping, bool replace)
    {
        var tenantColumn = mapping.IsConjoined ? "tenant_id, " : "";
        var tenantArgument = mapping.IsConjoined ? ", $4::varchar[]" : "";
        var tenantName = mapping.IsConjoined ? ", tenant_id" : "";
        var (versionArgument, version) = mapping.IsProjected ? ("$3::bigint[]", "version") : ("$3::bigint[]", "gen_random_uuid()");
        var conflict = !replace ? "" : $"""

            on conflict ({tenantColumn}id) do update set data = excluded.data, mt_version = excluded.mt_version,
              mt_dotnet_type = excluded.mt_dotnet_type, mt_last_modified = transaction_timestamp()
            """;
        return $"""
            insert into {mapping.Table} ({tenantColumn}id, data, mt_version, mt_dotnet_type, mt_last_modified)
            select {tenantColumn}id, data, {version}, '{mapping.DotNetTypeName}', transaction_timestamp()
            from unnest($1::{mapping.IdType}[], $2::jsonb[], {versionArgument}{tenantArgument}) as x(id, data, version{tenantName}){conflict}
            """;
    }

    public static async Task<IReadOnlyList<T>> ReadAllAsync<T>(NpgsqlDataReader reader, Json json, CancellationToken token)
    {
        var documents = new List<T>();
        while (await reader.ReadAsync(token)) documents.Add(json.Read<T>(reader.GetFieldValue<byte[]>(0)));
        return documents;
    }

    public static async Task<Dictionary<string, (object Document, long Version)>> ReadWithVersionAsync(NpgsqlDataReader reader, Json json,
        DocumentMapping mapping, CancellationToken token)
    {
        var documents = new Dictionary<string, (object, long)>(StringComparer.Ordinal);
        while (await reader.ReadAsync(token))
            documents[reader.GetString(0)] = (json.Read(mapping.Type, reader.GetFieldValue<byte[]>(1)), reader.GetInt64(2));
        return documents;
    }

    private static string Ids(DocumentMapping mapping) => mapping.IsConjoined ? "id = any($1) and tenant_id = $2" : "id = any($1)";
}
