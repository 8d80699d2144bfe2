using System.Text;

namespace CreatorIntel.Gateway.Reports;

/// <summary>Captions and names in what the report's type can print. They are hostile input and may hold anything.</summary>
internal static class Printable
{
    /// <summary>In place of a text of which nothing can be printed, such as one in a script that the type lacks.</summary>
    public const string Nothing = "(text that this report's type cannot print)";

    /// <summary>A text in one line, without emoji and control characters.</summary>
    public static string Of(string text)
    {
        var printed = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)) printed.Append(' ');
            else if (rune.IsBmp && ReportType.Has((char)rune.Value)) printed.Append(rune);
        }

        var words = string.Join(' ', printed.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 && text.Trim().Length > 0 ? Nothing : words;
    }
}
