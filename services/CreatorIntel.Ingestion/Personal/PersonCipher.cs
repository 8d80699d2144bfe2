using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.ServiceDefaults.EventStore;

namespace CreatorIntel.Ingestion.Personal;

/// <summary>Seals persons with the key of a workspace, each for one customer: elsewhere it cannot be read.</summary>
internal sealed class PersonCipher
{
    private const int StampLength = 16;

    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagLength = AesGcm.TagByteSizes.MaxSize;

    // Sealed content is the nonce, the tag and what is encrypted.
    private static readonly int HeadLength = NonceLength + TagLength;

    private readonly byte[] _sealing;
    private readonly byte[] _stamping;

    /// <param name="keyId">Names the key.</param>
    /// <param name="key">The key, from which one for each use is derived.</param>
    public PersonCipher(string keyId, byte[] key)
    {
        KeyId = keyId;
        _sealing = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "seal"u8.ToArray());
        _stamping = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "stamp"u8.ToArray());
    }

    /// <summary>Names the key.</summary>
    public string KeyId { get; }

    /// <summary>Seals who a customer is.</summary>
    public SealedPerson Seal(string shop, string customerId, Person person)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(person, EventStore.Json);
        var customer = Customer(shop, customerId);
        var content = new byte[HeadLength + plain.Length];
        RandomNumberGenerator.Fill(content.AsSpan(0, NonceLength));
        using var aes = new AesGcm(_sealing, TagLength);
        aes.Encrypt(
            content.AsSpan(0, NonceLength), plain, content.AsSpan(HeadLength), content.AsSpan(NonceLength, TagLength), customer);
        byte[] stamped = [.. customer, 0, .. plain];
        var stamp = HMACSHA256.HashData(_stamping, stamped);
        return new SealedPerson(KeyId, content, Convert.ToBase64String(stamp.AsSpan(0, StampLength)));
    }

    /// <summary>Who a customer is.</summary>
    /// <exception cref="CryptographicException">It was sealed with another key or for another customer, or was changed.</exception>
    public Person Open(string shop, string customerId, SealedPerson person)
    {
        var content = person.Content.AsSpan();
        if (content.Length < HeadLength) throw new CryptographicException("Sealed personal data was cut off.");
        var plain = new byte[content.Length - HeadLength];
        using var aes = new AesGcm(_sealing, TagLength);
        aes.Decrypt(
            content[..NonceLength], content[HeadLength..], content[NonceLength..HeadLength], plain, Customer(shop, customerId));
        return JsonSerializer.Deserialize<Person>(plain, EventStore.Json)
            ?? throw new CryptographicException("Sealed personal data holds nothing.");
    }

    private static byte[] Customer(string shop, string customerId) => Encoding.UTF8.GetBytes($"{shop}/{customerId}");
}
