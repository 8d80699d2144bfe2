using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>
/// What is in a link that lets somebody in. It is said once, when it is made; only its hash is kept. 256 random bits
/// need no slow hash.
/// </summary>
internal static class LinkToken
{
    private const int Bytes = 32;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
