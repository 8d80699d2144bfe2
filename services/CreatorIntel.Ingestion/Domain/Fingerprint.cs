using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>
/// A short stand-in for values that a state has to recognise again without keeping them: the first 64 bits of a
/// SHA-256, the same on every machine and in every process.
/// </summary>
/// <param name="kind">What the values are of, so that equal values of different kinds differ.</param>
internal sealed class Fingerprint(string kind)
{
    private readonly StringBuilder _text = new(kind);

    public Fingerprint Add(long? number)
    {
        _text.Append('\n').Append(number);
        return this;
    }

    public Fingerprint Add(DateTimeOffset? instant) => Add(instant?.UtcTicks);

    public Fingerprint Add(string? words)
    {
        // The length keeps a text that holds separators from looking like several values.
        _text.Append('\n').Append(words?.Length).Append(':').Append(words);
        return this;
    }

    public Fingerprint Add(IReadOnlyDictionary<string, double>? bag)
    {
        if (bag is null) return this;
        foreach (var (name, value) in bag.OrderBy(metric => metric.Key, StringComparer.Ordinal))
        {
            Add(name).Add(BitConverter.DoubleToInt64Bits(value));
        }

        return this;
    }

    public long Value() =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString())));
}
