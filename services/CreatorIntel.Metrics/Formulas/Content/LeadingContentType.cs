using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// The content type with the highest mean engagement, and whether that can be told from chance (A12). Types with fewer
/// than 5 rated posts are not compared.
/// </summary>
internal static class LeadingContentType
{
    private static readonly BestOfFamily Types = new("content type", "type");

    /// <param name="types">The types.</param>
    /// <param name="set">Classic names the highest mean however few its posts; Calendar only among comparable types.</param>
    public static TypeVerdict Of(IReadOnlyList<ContentTypeMetrics> types, FormulaSet set)
    {
        var best = Types.Of(
            types.OrderBy(type => type.ContentType, StringComparer.Ordinal)
                .Select(type => new FamilyMember(type.ContentType, type.Engagement)),
            set);
        return new(best.Best, best.Distinguishable, best.Verdict);
    }
}

/// <summary>Which content type engages most, as far as can be told.</summary>
/// <param name="ContentType">The type with the highest mean; null where no post has a rate.</param>
/// <param name="Distinguishable">True where it beats every other type compared.</param>
/// <param name="Verdict">The verdict in words.</param>
internal sealed record TypeVerdict(string? ContentType, bool Distinguishable, string Verdict);
