using System.Security.Cryptography;
using System.Text;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>Message ids that are the same whenever the same events are published again.</summary>
internal static class MessageIds
{
    /// <summary>The id of a name: the first 128 bits of its SHA-256.</summary>
    public static Guid Derive(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
