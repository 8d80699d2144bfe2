using CreatorIntel.Contracts.Pages;
using Microsoft.Net.Http.Headers;

namespace CreatorIntel.Gateway.Exports;

/// <summary>Names of files that leave the system.</summary>
internal static class FileName
{
    /// <summary>A name for what is told of accounts, such as <c>day02-posts.csv</c>. Names are hostile: only letters and digits are taken.</summary>
    public static string Of(IReadOnlyList<AccountSummary> accounts, string what)
    {
        var name = accounts.Count == 1 ? accounts[0].Name : "accounts";
        var words = new string([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')])
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? what : $"{string.Join('-', words)}-{what}";
    }

    /// <summary>Has a browser save the answer under a name.</summary>
    public static string Attachment(string fileName) =>
        new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
}
