using System.Text;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>Hostile text made fit for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 200;

    /// <summary>At most 200 characters on one line, without control characters.</summary>
    public static string Of(string text)
    {
        var excerpt = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (excerpt.Length >= Longest) return excerpt.Append('…').ToString();
            if (Rune.IsControl(rune)) excerpt.Append(' ');
            else excerpt.Append(rune);
        }

        return excerpt.ToString();
    }
}
