using System.Text;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>What a caption has.</summary>
[Flags]
internal enum CaptionFeatures
{
    None = 0,

    /// <summary>A question mark, see <see cref="QuestionMarks"/>.</summary>
    Question = 1,

    /// <summary>A phrase of <see cref="Formulas.CallsToAction"/>.</summary>
    CallToAction = 2,

    /// <summary>An emoji, see <see cref="Formulas.Emoji"/>.</summary>
    Emoji = 4,

    /// <summary>A hashtag, see <see cref="Formulas.Hashtags"/>.</summary>
    Hashtags = 8,
}

/// <summary>Reads captions, which are hostile text: every step is linear in their length.</summary>
internal static class Caption
{
    /// <summary>What the text has; its hashtags are found apart.</summary>
    public static CaptionFeatures FeaturesOf(ReadOnlySpan<char> caption, int hashtags) =>
        If(QuestionMarks.AreIn(caption), CaptionFeatures.Question)
        | If(CallsToAction.AreIn(caption), CaptionFeatures.CallToAction)
        | If(Emoji.CountIn(caption) > 0, CaptionFeatures.Emoji)
        | If(hashtags > 0, CaptionFeatures.Hashtags);

    /// <summary>Length in Unicode code points.</summary>
    public static int LengthOf(ReadOnlySpan<char> caption)
    {
        var length = 0;
        foreach (var _ in caption.EnumerateRunes()) length++;
        return length;
    }

    private static CaptionFeatures If(bool has, CaptionFeatures feature) => has ? feature : CaptionFeatures.None;
}
