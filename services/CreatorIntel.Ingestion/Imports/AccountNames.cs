using CreatorIntel.Contracts;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>Accounts as people write them.</summary>
internal static class AccountNames
{
    /// <summary>
    /// An id for a name that somebody typed: a handle as it is, without its @; anything else in lower case with hyphens.
    /// Null where nothing was typed.
    /// </summary>
    public static string? IdOf(string typed)
    {
        var name = typed.Trim().TrimStart('@');
        if (name.Length == 0) return null;
        if (AccountKey.IsIdentifier(name)) return name;
        var letters = name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').Take(100).ToArray();
        var id = new string(letters).Trim('-');
        return id.Length == 0 ? null : id;
    }
}
