using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace CreatorIntel.Ingestion.Secrets;

/// <summary>Keeps the keys of data protection in the service's database, so that every instance reads what another protected.</summary>
internal sealed class KeyTable(NpgsqlDataSource database) : IXmlRepository
{
    public const string Table =
        """
        create table if not exists data_protection_key (
            id bigint generated always as identity primary key,
            name text not null,
            body text not null,
            stored_at timestamptz not null default now());
        """;

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = database.CreateCommand("select body from data_protection_key order by id");
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read()) keys.Add(XElement.Parse(reader.GetString(0)));
        return keys;
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = database.CreateCommand("insert into data_protection_key (name, body) values ($1, $2)");
        command.Parameters.AddWithValue(friendlyName);
        command.Parameters.AddWithValue(element.ToString(SaveOptions.DisableFormatting));
        command.ExecuteNonQuery();
    }
}
