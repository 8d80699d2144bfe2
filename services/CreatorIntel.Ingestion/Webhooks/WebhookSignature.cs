using System.Security.Cryptography;
using System.Text;

namespace CreatorIntel.Ingestion.Webhooks;

/// <summary>The signature of a notice: HMAC-SHA256 of its bytes as they arrived, compared in constant time.</summary>
internal static class WebhookSignature
{
    private const string Algorithm = "sha256=";

    /// <summary>True where the header <c>X-Hub-Signature-256</c> signs the body with the secret.</summary>
    public static bool IsValid(ReadOnlySpan<byte> body, string header, string secret)
    {
        if (!header.StartsWith(Algorithm, StringComparison.Ordinal)) return false;
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var status = Convert.FromHexString(header.AsSpan(Algorithm.Length), given, out _, out var written);
        if (status != System.Buffers.OperationStatus.Done || written != given.Length) return false;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body, expected);
        return CryptographicOperations.FixedTimeEquals(given, expected);
    }

    /// <summary>True where two secrets are the same, in a time that tells nothing.</summary>
    public static bool AreEqual(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
