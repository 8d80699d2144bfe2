using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CreatorIntel.Ingestion.Secrets;

/// <summary>What protects secrets at rest: ask for an <see cref="IDataProtectionProvider"/>.</summary>
internal static class SecretServices
{
    private const string Application = "CreatorIntel";

    /// <summary>
    /// Adds data protection with its keys in the database, sealed with the certificate where one is set. Call it after
    /// the tables are added.
    /// </summary>
    /// <exception cref="InvalidOperationException">A certificate is set that cannot be used.</exception>
    public static WebApplicationBuilder AddSecrets(this WebApplicationBuilder builder)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName(Application);
        var settings = builder.Configuration.GetSection("Secrets").Get<SecretSettings>() ?? new SecretSettings();
        if (settings.Load() is { } certificate) protection.ProtectKeysWithCertificate(certificate);
        else builder.Services.AddHostedService<BareKeysWarning>();
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(keys =>
                keys.XmlRepository = new KeyTable(services.GetRequiredService<NpgsqlDataSource>())));
        builder.Services.AddSingleton<TokenStore>();
        return builder;
    }
}
