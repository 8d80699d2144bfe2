using System.Text;
using System.Text.Json;

namespace CreatorIntel.Ingestion.Formats.Json;

/// <summary>Finds the items of arrays in JSON that arrives in pieces. Holds no more than the item it is in.</summary>
internal sealed class JsonItemScanner
{
    private const int PieceLength = 64 * 1024;

    private byte[] _buffer = new byte[PieceLength];
    private int _start;
    private int _end;
    private bool _isFinal;
    private bool _isBeginning = true;
    private JsonReaderState _state = new(new JsonReaderOptions { AllowTrailingCommas = true });
    private Place _place = Place.Root;
    private string _array = "";
    private long _position;
    private bool _hasRootObject;

    private enum Place
    {
        Root,
        Object,
        Value,
        Array,
        End,
    }

    /// <summary>True behind the last item.</summary>
    public bool IsAtEnd => _place == Place.End;

    /// <summary>Bytes that wait for more.</summary>
    public int Held => _end - _start;

    /// <summary>Where the next bytes of the file go.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, Held).CopyTo(_buffer);
            (_start, _end) = (0, Held);
        }

        if (_buffer.Length - _end < PieceLength) Array.Resize(ref _buffer, _buffer.Length * 2);
        return _buffer.AsMemory(_end);
    }

    /// <summary>Says how many bytes came; none is the end of the file.</summary>
    public void Advance(int bytes)
    {
        _end += bytes;
        if (bytes == 0) _isFinal = true;
        if (!_isBeginning || Held < Encoding.UTF8.Preamble.Length) return;
        _isBeginning = false;
        if (_buffer.AsSpan(_start, Held).StartsWith(Encoding.UTF8.Preamble)) _start += Encoding.UTF8.Preamble.Length;
    }

    /// <summary>The next item; null when more bytes are needed, or at the end.</summary>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public JsonItem? Next()
    {
        if ((_isBeginning || Held == 0) && !_isFinal) return null;
        while (_place != Place.End)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, Held), _isFinal, _state);
            if (!reader.Read()) return null;
            JsonDocument? item = null;
            if (!TryTake(ref reader, ref item)) return null;
            _start += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            if (item is null) continue;
            using (item) return new JsonItem(_array, _position, item.RootElement.Clone());
        }

        return null;
    }

    /// <summary>A fault of the item that was to come next.</summary>
    public JsonItem Faulty(string fault) => new(_array, _position + 1, default, fault);

    /// <summary>Takes one step; false when more bytes are needed.</summary>
    private bool TryTake(ref Utf8JsonReader reader, ref JsonDocument? item)
    {
        switch (_place)
        {
            case Place.Array when reader.TokenType == JsonTokenType.EndArray:
                _place = _hasRootObject ? Place.Object : Place.End;
                return true;
            case Place.Array:
                if (!JsonDocument.TryParseValue(ref reader, out item)) return false;
                _position++;
                return true;
            case Place.Object when reader.TokenType == JsonTokenType.PropertyName:
                _array = reader.GetString()!;
                _place = Place.Value;
                return true;
            case Place.Object:
                _place = Place.End;
                return true;
            case Place.Value or Place.Root when reader.TokenType == JsonTokenType.StartArray:
                (_place, _position) = (Place.Array, 0);
                return true;
            case Place.Root when reader.TokenType == JsonTokenType.StartObject:
                (_place, _hasRootObject) = (Place.Object, true);
                return true;
            case Place.Value:
                if (!reader.TrySkip()) return false;
                _place = Place.Object;
                return true;
            default:
                _place = Place.End;
                return true;
        }
    }
}
