using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>
/// A short stand-in for values that a state has to recognise again without keeping them: the first 64 bits of a
/// SHA-256, the same on every machine and in every process. States that are stored hold it, so it never changes.
/// </summary>
internal sealed class Fingerprint
{
    private readonly ArrayBufferWriter<byte> _bytes = new(192);

    /// <param name="kind">What the values are of, so that equal values of different kinds differ.</param>
    public Fingerprint(string kind) => Add(kind);

    public Fingerprint Add(long? number)
    {
        // A byte says whether there is a value: one that is absent differs from every number.
        var span = _bytes.GetSpan(1 + sizeof(long));
        span[0] = number is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt64BigEndian(span[1..], number ?? 0);
        _bytes.Advance(1 + sizeof(long));
        return this;
    }

    public Fingerprint Add(DateTimeOffset? instant) => Add(instant?.UtcTicks);

    public Fingerprint Add(DateOnly? day) => Add((long?)day?.DayNumber);

    public Fingerprint Add(bool? flag) => Add(flag is { } given ? given ? 1 : 0 : (long?)null);

    /// <summary>Adds an amount of money: 10.1 and 10.10 are equal.</summary>
    public Fingerprint Add(decimal? amount) => Add(amount?.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>Adds words in their order.</summary>
    public Fingerprint Add(IReadOnlyList<string> list)
    {
        Add((long?)list.Count);
        foreach (var words in list) Add(words);
        return this;
    }

    public Fingerprint Add(string? words)
    {
        // The length keeps a text that looks like two from being taken for two.
        Add((long?)words?.Length);
        if (words is not null) Encoding.UTF8.GetBytes(words, _bytes);
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

    public long Value()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }
}
