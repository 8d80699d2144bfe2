using CreatorIntel.ServiceDefaults.EventStore;
using Microsoft.AspNetCore.DataProtection;

namespace CreatorIntel.Ingestion.Secrets;

/// <summary>What protects secrets at rest: ask for an <see cref="IDataProtectionProvider"/>.</summary>
internal static class SecretServices
{
    /// <summary>
    /// Adds data protection with its keys in the database, sealed with the certificate where one is set. Call it after
    /// the tables are added.
    /// </summary>
    /// <exception cref="InvalidOperationException">A certificate is set that cannot be used.</exception>
    public static WebApplicationBuilder AddSecrets(this WebApplicationBuilder builder)
    {
        var protection = builder.AddKeys();
        var settings = builder.Configuration.GetSection("Secrets").Get<SecretSettings>() ?? new SecretSettings();
        if (settings.Load() is { } certificate) protection.ProtectKeysWithCertificate(certificate);
        else builder.Services.AddHostedService<BareKeysWarning>();
        builder.Services.AddSingleton<TokenStore>();
        return builder;
    }
}
