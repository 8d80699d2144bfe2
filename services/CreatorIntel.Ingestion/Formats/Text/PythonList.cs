using System.Buffers;
using System.Globalization;
using System.Text;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>Lists as Python writes them, <c>['a', "it's"]</c>, as JSON does, <c>["a"]</c>, or plainly, <c>a, b</c>.</summary>
internal static class PythonList
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("'\"[](){}");

    /// <summary>The texts of a list; what is empty or <c>None</c> is left out.</summary>
    public static bool TryParse(string text, out IReadOnlyList<string> items)
    {
        items = [];
        var list = text.Trim();
        if (!list.StartsWith('['))
        {
            items = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return true;
        }

        if (!list.EndsWith(']')) return false;
        var found = new List<string>();
        if (!TryItems(list.AsSpan(1, list.Length - 2).Trim(), found)) return false;
        items = found;
        return true;
    }

    private static bool TryItems(ReadOnlySpan<char> rest, List<string> items)
    {
        while (!rest.IsEmpty)
        {
            var isRead = rest[0] is '\'' or '"' ? TryQuoted(ref rest, items) : TryBare(ref rest, items);
            if (!isRead) return false;
            rest = rest.TrimStart();
            if (rest.IsEmpty) return true;
            if (rest[0] != ',') return false;
            rest = rest[1..].TrimStart();
        }

        return true;
    }

    private static bool TryBare(ref ReadOnlySpan<char> rest, List<string> items)
    {
        var end = rest.IndexOf(',');
        var item = (end < 0 ? rest : rest[..end]).Trim();
        rest = end < 0 ? [] : rest[end..];
        if (item.IsEmpty || item.ContainsAny(Signs)) return false;
        if (item is not ("None" or "null")) items.Add(item.ToString());
        return true;
    }

    private static bool TryQuoted(ref ReadOnlySpan<char> rest, List<string> items)
    {
        var quote = rest[0];
        var item = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == quote)
            {
                rest = rest[(i + 1)..];
                if (item.Length > 0) items.Add(item.ToString());
                return true;
            }

            if (rest[i] != '\\') item.Append(rest[i]);
            else if (!TryEscaped(rest, ref i, item)) return false;
        }

        return false;
    }

    private static bool TryEscaped(ReadOnlySpan<char> text, ref int at, StringBuilder item)
    {
        if (++at >= text.Length) return false;
        var digits = text[at] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            item.Append(text[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var c => c });
            return true;
        }

        if (at + digits >= text.Length) return false;
        if (!int.TryParse(text.Slice(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return false;
        at += digits;
        if (digits < 8) item.Append((char)code);
        else if (Rune.IsValid(code)) item.Append(new Rune(code));
        else return false;
        return true;
    }
}
