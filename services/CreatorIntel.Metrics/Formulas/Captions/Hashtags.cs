using System.Buffers;
using System.Globalization;
using System.Text;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Hashtags of a caption: a number sign and the letters, digits, marks and underscores right after it.</summary>
internal static class Hashtags
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("#\uFF03");

    /// <summary>Where they stand, the sign left out; the same tag as often as it is written.</summary>
    /// <param name="caption">The text.</param>
    /// <param name="places">Emptied and filled.</param>
    public static void Find(ReadOnlySpan<char> caption, List<Range> places)
    {
        places.Clear();
        for (var position = 0; position < caption.Length;)
        {
            var sign = caption[position..].IndexOfAny(Signs);
            if (sign < 0) return;
            var start = position + sign + 1;
            position = start + WordLength(caption[start..]);
            if (position > start) places.Add(start..position);
        }
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length
            && Rune.DecodeFromUtf16(text[length..], out var rune, out var chars) == OperationStatus.Done
            && IsOfWord(rune))
        {
            length += chars;
        }

        return length;
    }

    private static bool IsOfWord(Rune rune) =>
        rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
