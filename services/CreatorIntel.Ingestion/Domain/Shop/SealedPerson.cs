namespace CreatorIntel.Ingestion.Domain.Shop;

/// <summary>What names a person, readable only with a key of the workspace: once that is deleted, nobody can read it.</summary>
/// <param name="KeyId">The key.</param>
/// <param name="Content">Encrypted with it.</param>
/// <param name="Stamp">Equal where a customer is the same person as before, and of no use without the key.</param>
internal sealed record SealedPerson(string KeyId, byte[] Content, string Stamp);
