using System.Buffers;
using System.Security.Cryptography;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>What only the whole of a file tells.</summary>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hex.</param>
/// <param name="IsWindows1252">True where it is no UTF-8, but text in Windows-1252.</param>
internal sealed record FileScan(string Hash, bool IsWindows1252)
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>Reads a file from its beginning to its end.</summary>
    public static async Task<FileScan> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        content.Position = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new HighBytes();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                text.Add(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return new FileScan(Convert.ToHexStringLower(hash.GetHashAndReset()), text.AreWindows1252);
    }
}
