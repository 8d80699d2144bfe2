using System.Text;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>
/// Tells text in Windows-1252, which spreadsheets save, from UTF-8 by its bytes beyond ASCII: in UTF-8 they stand in
/// sequences, in Windows-1252 nearly always alone. A damaged place does not make a text of sequences another encoding.
/// </summary>
internal sealed class HighBytes
{
    // The rare pairs of Windows-1252 that look like a sequence: more than one in so many is UTF-8 with damaged places.
    private const int AloneForEachSequence = 10;

    private long _sequences;
    private long _alone;
    private bool _hasUnassigned;
    private int _expected;
    private bool _isContinued;

    /// <summary>True where the bytes so far are no UTF-8, but text in Windows-1252.</summary>
    public bool AreWindows1252 => _alone > _sequences * AloneForEachSequence && !_hasUnassigned;

    /// <summary>True where the beginning of a file is text in Windows-1252.</summary>
    public static bool IsWindows1252(ReadOnlySpan<byte> head)
    {
        var bytes = new HighBytes();
        bytes.Add(head);
        return bytes.AreWindows1252;
    }

    /// <summary>Looks at the bytes that follow.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_expected == 0 && Ascii.IsValid(bytes) && !bytes.Contains((byte)0)) return;
        foreach (var b in bytes) Add(b);
    }

    private void Add(byte b)
    {
        // Bytes that Windows-1252 gives no character, and the one that no text holds.
        if (b is 0 or 0x81 or 0x8D or 0x8F or 0x90 or 0x9D) _hasUnassigned |= _expected == 0;
        if (_expected > 0)
        {
            if (b is >= 0x80 and < 0xC0)
            {
                if (!_isContinued) _sequences++;
                (_isContinued, _expected) = (true, _expected - 1);
                return;
            }

            if (!_isContinued) _alone++;
            _expected = 0;
        }

        if (b < 0x80) return;
        if (b is >= 0xC2 and < 0xF5) (_expected, _isContinued) = (b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3, false);
        else _alone++;
    }
}
