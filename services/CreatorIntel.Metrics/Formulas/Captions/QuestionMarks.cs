using System.Buffers;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Whether a caption asks something: it has a question mark of some script anywhere.</summary>
internal static class QuestionMarks
{
    // Latin, Greek, Armenian, Arabic, Ethiopic, interrobang, doubled and with an exclamation mark, full width, small.
    private static readonly SearchValues<char> Marks =
        SearchValues.Create("?\u037E\u055E\u061F\u1367\u203D\u2047\u2048\u2049\uFE56\uFF1F");

    public static bool AreIn(ReadOnlySpan<char> caption) => caption.ContainsAny(Marks);
}
