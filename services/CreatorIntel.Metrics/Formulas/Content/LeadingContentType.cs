using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// The content type with the highest mean engagement, and whether that can be told from chance (A12): by Welch tests of
/// it against each other type at the 5 % level, with Holm's correction. Types with fewer than 5 rated posts are not
/// compared.
/// </summary>
internal static class LeadingContentType
{
    /// <summary>Rated posts under which a type is not compared.</summary>
    public const int MinimumPosts = 5;

    private const double Level = 0.05;

    /// <param name="types">The types.</param>
    /// <param name="set">Classic names the highest mean however few its posts; Calendar only among comparable types.</param>
    public static TypeVerdict Of(IReadOnlyList<ContentTypeMetrics> types, FormulaSet set)
    {
        var ranked = types
            .Where(type => type.Engagement.N > 0)
            .OrderByDescending(type => type.Engagement.Mean)
            .ThenBy(type => type.ContentType, StringComparer.Ordinal)
            .ToArray();
        var comparable = ranked.Where(IsComparable).ToArray();
        if (ranked.Length == 0) return new(null, false, "No post has an engagement rate.");
        if (set == FormulaSet.Classic || comparable.Length == 0)
            return IsComparable(ranked[0]) ? Compare(ranked[0], ranked) : TooFew(ranked[0]);
        return Compare(comparable[0], ranked);
    }

    private static bool IsComparable(ContentTypeMetrics type) => type.Engagement.N >= MinimumPosts;

    private static TypeVerdict TooFew(ContentTypeMetrics best) => new(
        best.ContentType, false,
        $"{Described(best)} has the highest mean, but fewer than {MinimumPosts} posts: too few to tell.");

    private static TypeVerdict Compare(ContentTypeMetrics best, ContentTypeMetrics[] ranked)
    {
        var others = ranked.Where(type => !ReferenceEquals(type, best) && IsComparable(type)).ToArray();
        var leftOut = LeftOut(ranked);
        if (others.Length == 0)
        {
            return new(best.ContentType, false,
                $"{Described(best)} is the only content type with {MinimumPosts} posts or more: there is nothing to compare it with.{leftOut}");
        }

        var pValues = HolmCorrection.Adjust(
            Array.ConvertAll(others, other => WelchTest.PValue(best.Engagement, other.Engagement)));
        var unclear = others.Where((_, other) => pValues[other] >= Level).Select(Described).ToArray();
        return unclear.Length == 0
            ? new(best.ContentType, true, $"{Described(best)} engages more than every other type compared.{leftOut}")
            : new(best.ContentType, false,
                $"{Described(best)} has the highest mean, but is not distinguishable from {string.Join(" and ", unclear)}: the difference may be chance.{leftOut}");
    }

    private static string LeftOut(ContentTypeMetrics[] ranked)
    {
        var few = ranked.Where(type => !IsComparable(type)).Select(Described).ToArray();
        return few.Length == 0 ? "" : $" Not compared, under {MinimumPosts} posts: {string.Join(", ", few)}.";
    }

    private static string Described(ContentTypeMetrics type) =>
        string.Create(CultureInfo.InvariantCulture, $"{type.ContentType} (n = {type.Engagement.N})");
}

/// <summary>Which content type engages most, as far as can be told.</summary>
/// <param name="ContentType">The type with the highest mean; null where no post has a rate.</param>
/// <param name="Distinguishable">True where it beats every other type compared.</param>
/// <param name="Verdict">The verdict in words.</param>
internal sealed record TypeVerdict(string? ContentType, bool Distinguishable, string Verdict);
