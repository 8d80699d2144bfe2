using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CreatorIntel.Ingestion.Secrets;

/// <summary>What protects secrets at rest: ask for an <see cref="IDataProtectionProvider"/>.</summary>
internal static class SecretServices
{
    private const string Application = "CreatorIntel";

    /// <summary>Adds data protection with its keys in the database. Call it after the tables are added.</summary>
    public static WebApplicationBuilder AddSecrets(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName(Application);
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(keys =>
                keys.XmlRepository = new KeyTable(services.GetRequiredService<NpgsqlDataSource>())));
        builder.Services.AddSingleton<TokenStore>();
        return builder;
    }
}
