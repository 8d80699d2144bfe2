using System.Buffers;
using System.Text;

namespace Grpc.Protocol;

/// <summary>Status messages travel as UTF-8 in which all but printable ASCII without '%' is written as %XX.</summary>
internal static class PercentEncoding
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(character => character != '%')]);

    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
            return text;

        var encoded = new StringBuilder(text.Length + 32);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            if (Plain.Contains((char)value))
                encoded.Append((char)value);
            else
                encoded.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }

    public static string Decode(string text) => Uri.UnescapeDataString(text);
}
