using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Posts of several platforms together and side by side (B2), by the engagement rate that is the same on all of them.
/// </summary>
internal static class PlatformComparison
{
    private static readonly BestOfFamily Platforms = new("platform", "platform");

    /// <param name="all">The posts of all platforms together.</param>
    /// <param name="platforms">The posts of each platform.</param>
    /// <param name="set">The version of the formulas.</param>
    public static ComparedPlatforms Of(PostColumns all, IEnumerable<PlatformPosts> platforms, FormulaSet set)
    {
        var cards = platforms.OrderBy(platform => platform.Platform, StringComparer.Ordinal)
            .Select(platform => Card(platform.Platform, platform.Posts, set)).ToArray();
        // Where there is one platform, it is all of them.
        var together = cards is [var only] && ReferenceEquals(only.Columns, all) ? only with { Platform = null } : Card(null, all, set);
        var verdict = Platforms.Of(
            cards.Select(card => new FamilyMember(card.Platform!, RunningSample.Of(card.ByReach.Values.Span))), set);
        return new([together, .. cards], verdict);
    }

    private static PlatformCard Card(string? platform, PostColumns posts, FormulaSet set)
    {
        var rates = EngagementByReach.PerPost(posts, set);
        return new(
            platform, posts, rates, PostCount.Of(posts), EngagementByReach.Mean(rates), TotalDisplays.Of(PostTotals.Of(posts)),
            OverTenPercent.Of(EngagementByReach.PerPost(posts, FormulaSet.Classic)), new PostRates(posts));
    }
}

/// <summary>The posts of one platform.</summary>
/// <param name="Platform">Its name, such as <c>instagram</c>.</param>
/// <param name="Posts">Its posts, of any number of accounts.</param>
internal sealed record PlatformPosts(string Platform, PostColumns Posts);

/// <summary>Platforms side by side.</summary>
/// <param name="Cards">All platforms together first, then each by name.</param>
/// <param name="Verdict">Which engages most, and whether that can be told from chance.</param>
internal sealed record ComparedPlatforms(IReadOnlyList<PlatformCard> Cards, FamilyVerdict Verdict);

/// <summary>One platform's figures, or those of all together.</summary>
/// <param name="Platform">Its name; null: all of them.</param>
/// <param name="Columns">Its posts.</param>
/// <param name="ByReach">Their engagement by reach.</param>
/// <param name="Posts">How many there are.</param>
/// <param name="MeanByReach">Mean engagement by reach, with its interval.</param>
/// <param name="Impressions">Displays in total.</param>
/// <param name="Viral">Posts over 10 % engagement by reach.</param>
/// <param name="Actions">Their other rates.</param>
internal sealed record PlatformCard(
    string? Platform, PostColumns Columns, Rates ByReach, Computed Posts, Computed MeanByReach, Computed Impressions,
    ViralRule Viral, PostRates Actions);
