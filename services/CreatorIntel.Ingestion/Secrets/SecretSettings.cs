using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CreatorIntel.Ingestion.Secrets;

/// <summary>What the keys of data protection are themselves protected with: the section <c>Secrets</c>.</summary>
internal sealed class SecretSettings
{
    /// <summary>Path of a PKCS#12 file with an RSA key; empty: the keys lie in the database as they are.</summary>
    public string Certificate { get; set; } = "";

    /// <summary>What opens the file; empty where nothing is needed. Give it by the environment, as <c>Secrets__Password</c>.</summary>
    public string Password { get; set; } = "";

    /// <summary>The certificate; null where none is set.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be used; the message says why, without the password.</exception>
    public X509Certificate2? Load()
    {
        if (Certificate.Length == 0) return null;
        if (!File.Exists(Certificate)) throw Unusable("is no file");
        X509Certificate2 certificate;
        try
        {
            certificate = X509CertificateLoader.LoadPkcs12FromFile(Certificate, Password);
        }
        catch (CryptographicException)
        {
            throw Unusable("is no PKCS#12 file that Secrets:Password opens");
        }

        using var key = certificate.GetRSAPrivateKey();
        if (key is not null) return certificate;
        certificate.Dispose();
        throw Unusable("holds no private RSA key");
    }

    private InvalidOperationException Unusable(string why) =>
        new($"Secrets:Certificate '{Certificate}' {why}. Set Secrets__Certificate to a .pfx file and Secrets__Password to what opens it.");
}
