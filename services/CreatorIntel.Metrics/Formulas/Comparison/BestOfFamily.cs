using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Which of a family of groups of posts (content types, hours, weekdays, platforms) has the highest mean, and whether
/// that can be told from chance: by Welch tests of it against each other group at the 5 % level, with Holm's correction.
/// Groups with few rated posts are not compared.
/// </summary>
/// <param name="Noun">What the groups are, such as <c>content type</c>.</param>
/// <param name="ShortNoun">The same in short, such as <c>type</c>.</param>
/// <param name="MinimumPosts">Rated posts under which a group is not compared.</param>
internal sealed record BestOfFamily(string Noun, string ShortNoun, int MinimumPosts = BestOfFamily.DefaultMinimumPosts)
{
    public const int DefaultMinimumPosts = 5;

    private const double Level = 0.05;

    /// <param name="groups">The groups, in the order in which equal means are named.</param>
    /// <param name="set">Classic names the highest mean however few its posts; Calendar only among comparable groups.</param>
    public FamilyVerdict Of(IEnumerable<FamilyMember> groups, FormulaSet set)
    {
        var ranked = groups.Where(group => group.Sample.N > 0).OrderByDescending(group => group.Sample.Mean).ToArray();
        var comparable = ranked.Where(IsComparable).ToArray();
        if (ranked.Length == 0) return new(null, false, "No post has an engagement rate.");
        if (set == FormulaSet.Classic || comparable.Length == 0)
            return IsComparable(ranked[0]) ? Compare(ranked[0], ranked) : TooFew(ranked[0]);
        return Compare(comparable[0], ranked);
    }

    /// <summary>The best groups, at most three, by the same rule.</summary>
    public IEnumerable<FamilyMember> TopThree(IEnumerable<FamilyMember> groups, FormulaSet set) => groups
        .Where(group => set == FormulaSet.Classic ? group.Sample.N > 0 : IsComparable(group))
        .OrderByDescending(group => group.Sample.Mean)
        .Take(3);

    private bool IsComparable(FamilyMember group) => group.Sample.N >= Math.Max(2, MinimumPosts);

    private FamilyVerdict TooFew(FamilyMember best) => new(
        best.Name, false, $"{Described(best)} has the highest mean, but fewer than {MinimumPosts} posts: too few to tell.");

    private FamilyVerdict Compare(FamilyMember best, FamilyMember[] ranked)
    {
        var others = ranked.Where(group => !ReferenceEquals(group, best) && IsComparable(group)).ToArray();
        var leftOut = LeftOut(ranked);
        if (others.Length == 0)
        {
            return new(best.Name, false,
                $"{Described(best)} is the only {Noun} with {MinimumPosts} posts or more: there is nothing to compare it with.{leftOut}");
        }

        var pValues = HolmCorrection.Adjust(Array.ConvertAll(others, other => WelchTest.PValue(best.Sample, other.Sample)));
        var unclear = others.Where((_, other) => pValues[other] >= Level).Select(Described).ToArray();
        return unclear.Length == 0
            ? new(best.Name, true, $"{Described(best)} engages more than every other {ShortNoun} compared.{leftOut}")
            : new(best.Name, false,
                $"{Described(best)} has the highest mean, but is not distinguishable from {string.Join(" and ", unclear)}: the difference may be chance.{leftOut}");
    }

    private string LeftOut(FamilyMember[] ranked)
    {
        var few = ranked.Where(group => !IsComparable(group)).Select(Described).ToArray();
        return few.Length == 0 ? "" : $" Not compared, under {MinimumPosts} posts: {string.Join(", ", few)}.";
    }

    private static string Described(FamilyMember group) =>
        string.Create(CultureInfo.InvariantCulture, $"{group.Name} (n = {group.Sample.N})");
}

/// <summary>One group of posts.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Sample">The rates of its posts.</param>
internal sealed record FamilyMember(string Name, RunningSample Sample);

/// <summary>Which group is best, as far as can be told.</summary>
/// <param name="Best">The group with the highest mean; null where no post has a rate.</param>
/// <param name="Distinguishable">True where it beats every other group compared.</param>
/// <param name="Verdict">The verdict in words.</param>
internal sealed record FamilyVerdict(string? Best, bool Distinguishable, string Verdict);
