using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CreatorIntel.ServiceDefaults.EventStore;

/// <summary>Keeps the keys of data protection in the service's database, so that every instance reads what another protected.</summary>
public sealed class KeyTable(NpgsqlDataSource database) : IXmlRepository
{
    /// <summary>The table, for <see cref="EventStore.AddTables"/>.</summary>
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
        ArgumentNullException.ThrowIfNull(element);
        using var command = database.CreateCommand("insert into data_protection_key (name, body) values ($1, $2)");
        command.Parameters.AddWithValue(friendlyName);
        command.Parameters.AddWithValue(element.ToString(SaveOptions.DisableFormatting));
        command.ExecuteNonQuery();
    }
}

/// <summary>Data protection of a service.</summary>
public static class Keys
{
    private const string Application = "CreatorIntel";

    /// <summary>Adds data protection with its keys in the service's database, which has to have <see cref="KeyTable.Table"/>.</summary>
    public static IDataProtectionBuilder AddKeys(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(keys =>
                keys.XmlRepository = new KeyTable(services.GetRequiredService<NpgsqlDataSource>())));
        return builder.Services.AddDataProtection().SetApplicationName(Application);
    }
}
