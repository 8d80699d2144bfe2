using System.Globalization;
using System.Text;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Emoji of a caption, as people see them: a family, a flag or a hand with a skin tone is one. A sign that is text unless
/// it is asked otherwise, such as ©, ™ or ▶, counts only with the emoji variation selector.
/// </summary>
internal static class Emoji
{
    private const int EmojiVariation = 0xFE0F;
    private const int Keycap = 0x20E3;

    /// <summary>How many there are.</summary>
    public static int CountIn(ReadOnlySpan<char> caption)
    {
        var count = 0;
        while (!caption.IsEmpty)
        {
            // No emoji begins in ASCII but the keycaps, and those are followed by what is not.
            var text = caption.IndexOfAnyExceptInRange('\0', '\u007F');
            if (text < 0) return count;
            caption = caption[Math.Max(0, text - 1)..];
            var length = StringInfo.GetNextTextElementLength(caption);
            if (IsEmoji(caption[..length])) count++;
            caption = caption[length..];
        }

        return count;
    }

    private static bool IsEmoji(ReadOnlySpan<char> element)
    {
        var (text, emojiVariation, regional) = (false, false, 0);
        foreach (var rune in element.EnumerateRunes())
        {
            if (rune.Value == Keycap || Holds(Pictographs, rune)) return true;
            text |= Holds(TextPictographs, rune);
            emojiVariation |= rune.Value == EmojiVariation;
            if (rune.Value is >= 0x1F1E6 and <= 0x1F1FF) regional++;
        }

        return regional == 2 || (text && emojiVariation);
    }

    private static bool Holds(ReadOnlySpan<(int First, int Last)> ranges, Rune rune)
    {
        int low = 0, high = ranges.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ranges[middle].Last < rune.Value) low = middle + 1;
            else high = middle;
        }

        return low < ranges.Length && ranges[low].First <= rune.Value;
    }

    // Extended_Pictographic of Unicode's emoji-data.txt, in order.
    private static readonly (int First, int Last)[] Pictographs =
    [
        (0x231A, 0x231B), (0x2328, 0x2328), (0x2388, 0x2388), (0x23CF, 0x23CF), (0x23E9, 0x23F3), (0x23F8, 0x23FA),
        (0x2600, 0x2605), (0x2607, 0x2612), (0x2614, 0x2685), (0x2690, 0x2705), (0x2708, 0x2712), (0x2714, 0x2714),
        (0x2716, 0x2716), (0x271D, 0x271D), (0x2721, 0x2721), (0x2728, 0x2728), (0x2733, 0x2734), (0x2744, 0x2744),
        (0x2747, 0x2747), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2763, 0x2767),
        (0x2795, 0x2797), (0x27A1, 0x27A1), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50),
        (0x2B55, 0x2B55), (0x1F000, 0x1F0FF), (0x1F10D, 0x1F10F), (0x1F12F, 0x1F12F), (0x1F16C, 0x1F171),
        (0x1F17E, 0x1F17F), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F1AD, 0x1F1E5), (0x1F201, 0x1F20F),
        (0x1F21A, 0x1F21A), (0x1F22F, 0x1F22F), (0x1F232, 0x1F23A), (0x1F23C, 0x1F23F), (0x1F249, 0x1F3FA),
        (0x1F400, 0x1F53D), (0x1F546, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F774, 0x1F77F), (0x1F7D5, 0x1F7FF),
        (0x1F80C, 0x1F80F), (0x1F848, 0x1F84F), (0x1F85A, 0x1F85F), (0x1F888, 0x1F88F), (0x1F8AE, 0x1F8FF),
        (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1FAFF), (0x1FC00, 0x1FFFD),
    ];

    private static readonly (int First, int Last)[] TextPictographs =
    [
        (0xA9, 0xA9), (0xAE, 0xAE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139),
        (0x2194, 0x2199), (0x21A9, 0x21AA), (0x24C2, 0x24C2), (0x25AA, 0x25AB), (0x25B6, 0x25B6), (0x25C0, 0x25C0),
        (0x25FB, 0x25FE), (0x2934, 0x2935), (0x2B05, 0x2B07), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3297),
        (0x3299, 0x3299),
    ];
}
