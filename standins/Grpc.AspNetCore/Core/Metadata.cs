using System.Collections;

namespace Grpc.Core;

/// <summary>Headers or trailers of a call, in order; a key may occur more than once and compares without case.</summary>
public sealed class Metadata : IList<Metadata.Entry>
{
    /// <summary>The end of every key with a binary value.</summary>
    public const string BinaryHeaderSuffix = "-bin";

    /// <summary>No entries, read only.</summary>
    public static readonly Metadata Empty = new(readOnly: true);

    private readonly List<Entry> _entries = [];

    /// <summary>Creates an empty, writable instance.</summary>
    public Metadata() : this(readOnly: false)
    {
    }

    private Metadata(bool readOnly) => IsReadOnly = readOnly;

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public bool IsReadOnly { get; }

    /// <inheritdoc/>
    public Entry this[int index]
    {
        get => _entries[index];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Writable()[index] = value;
        }
    }

    /// <summary>The last entry of a key, or null.</summary>
    /// <param name="key">The key, in any case.</param>
    public Entry? Get(string key) => _entries.FindLast(entry => entry.Has(key));

    /// <summary>The text of the last entry of a key, or null.</summary>
    /// <param name="key">The key, in any case.</param>
    /// <exception cref="InvalidOperationException">The entry is binary.</exception>
    public string? GetValue(string key) => Get(key)?.Value;

    /// <summary>The bytes of the last entry of a key, or null.</summary>
    /// <param name="key">The key, in any case.</param>
    public byte[]? GetValueBytes(string key) => Get(key)?.ValueBytes;

    /// <summary>All entries of a key, in order.</summary>
    /// <param name="key">The key, in any case.</param>
    public IEnumerable<Entry> GetAll(string key) => _entries.Where(entry => entry.Has(key));

    /// <summary>Adds a text entry.</summary>
    /// <param name="key">Letters, digits, '.', '_' and '-'; kept in lower case.</param>
    /// <param name="value">ASCII text.</param>
    public void Add(string key, string value) => Add(new Entry(key, value));

    /// <summary>Adds a binary entry.</summary>
    /// <param name="key">As for text, and ending with <see cref="BinaryHeaderSuffix"/>.</param>
    /// <param name="valueBytes">The bytes, copied.</param>
    public void Add(string key, byte[] valueBytes) => Add(new Entry(key, valueBytes));

    /// <inheritdoc/>
    public void Add(Entry item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Writable().Add(item);
    }

    /// <inheritdoc/>
    public void Insert(int index, Entry item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Writable().Insert(index, item);
    }

    /// <inheritdoc/>
    public bool Remove(Entry item) => Writable().Remove(item);

    /// <inheritdoc/>
    public void RemoveAt(int index) => Writable().RemoveAt(index);

    /// <inheritdoc/>
    public void Clear() => Writable().Clear();

    /// <inheritdoc/>
    public bool Contains(Entry item) => _entries.Contains(item);

    /// <inheritdoc/>
    public int IndexOf(Entry item) => _entries.IndexOf(item);

    /// <inheritdoc/>
    public void CopyTo(Entry[] array, int arrayIndex) => _entries.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<Entry> Writable() => IsReadOnly ? throw new InvalidOperationException("Object is read only") : _entries;

    /// <summary>One key and its text or bytes.</summary>
    public class Entry
    {
        private readonly string? _text;
        private readonly byte[]? _bytes;

        /// <summary>Creates a binary entry.</summary>
        /// <param name="key">Letters, digits, '.', '_' and '-', ending with <see cref="BinaryHeaderSuffix"/>.</param>
        /// <param name="valueBytes">The bytes, copied.</param>
        public Entry(string key, byte[] valueBytes)
        {
            Key = Normalize(key);
            if (!HasBinarySuffix(Key))
                throw new ArgumentException($"Key for binary valued metadata entry needs to have '{BinaryHeaderSuffix}' suffix indicating binary value.");
            ArgumentNullException.ThrowIfNull(valueBytes);
            _bytes = (byte[])valueBytes.Clone();
        }

        /// <summary>Creates a text entry.</summary>
        /// <param name="key">Letters, digits, '.', '_' and '-', not ending with <see cref="BinaryHeaderSuffix"/>.</param>
        /// <param name="value">ASCII text.</param>
        public Entry(string key, string value)
        {
            Key = Normalize(key);
            if (HasBinarySuffix(Key))
                throw new ArgumentException("Key for ASCII valued metadata entry cannot have suffix indicating binary value.");
            ArgumentNullException.ThrowIfNull(value);
            _text = value;
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>The text.</summary>
        /// <exception cref="InvalidOperationException">The entry is binary.</exception>
        public string Value => _text ?? throw new InvalidOperationException("Cannot access string value of a binary metadata entry");

        /// <summary>A copy of the bytes, or the text as ASCII.</summary>
        public byte[] ValueBytes => _bytes is null ? System.Text.Encoding.ASCII.GetBytes(_text!) : (byte[])_bytes.Clone();

        /// <summary>True where the value is bytes.</summary>
        public bool IsBinary => _text is null;

        /// <summary>The value as it travels: text as it is, bytes in base 64.</summary>
        internal string Encoded => _text ?? Convert.ToBase64String(_bytes!);

        /// <inheritdoc/>
        public override string ToString() => IsBinary ? $"[Entry: key={Key}, valueBytes={_bytes}]" : $"[Entry: key={Key}, value={_text}]";

        internal bool Has(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);

        private static bool HasBinarySuffix(string key) => key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal);

        private static string Normalize(string key)
        {
            ArgumentNullException.ThrowIfNull(key);
            foreach (var character in key)
            {
                if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '_' or '-'))
                    throw new ArgumentException("Metadata entry key not valid. Keys can only contain lowercase alphanumeric characters, underscores, hyphens and dots.");
            }

            return key.ToLowerInvariant();
        }
    }
}
