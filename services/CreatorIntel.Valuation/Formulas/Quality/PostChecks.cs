using System.Globalization;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Checks of posts (B9).</summary>
internal static class PostChecks
{
    public static DataCheck AtMidnight(IReadOnlyList<ShownPost> posts) => new(
        "posts-at-midnight", "Posts whose time is exactly midnight",
        "The source probably gives the day and not the time. Where all posts of an account are so, its hours of the day are not "
        + "compared; days of the week are.",
        ["account", "post", "published at"], posts.Count,
        [
            .. posts.Where(post => post.AtMidnight).Select(post => new Finding(
                [post.AccountId, post.PostId, Shown.Instant(post.PublishedAt)], [post.Sequence])),
        ]);

    public static DataCheck ReachAboveImpressions(IReadOnlyList<ShownPost> posts)
    {
        var measured = posts.Where(post => post.Reach is not null && post.Impressions is not null).ToArray();
        return new(
            "reach-above-impressions", "Posts that reached more people than they were displayed",
            "Who was reached saw the post at least once, so it was displayed at least as often. One of the numbers is wrong, or "
            + "they are of different times.",
            ["account", "post", "reach", "impressions"], measured.Length,
            [
                .. measured.Where(post => post.Reach > post.Impressions).Select(post => new Finding(
                    [
                        post.AccountId, post.PostId, post.Reach!.Value.ToString(CultureInfo.InvariantCulture),
                        post.Impressions!.Value.ToString(CultureInfo.InvariantCulture),
                    ],
                    [post.MeasuredSequence ?? post.Sequence])),
            ]);
    }

    public static DataCheck MeasuredTwice(IReadOnlyList<ShownPost> posts) => new(
        "measured-twice", "Posts that a file has twice with different numbers",
        "A post's id names one post, so of its rows for one instant only the last counts. Correct the file and import it again.",
        ["account", "post", "rows"], posts.Count,
        [
            .. posts.Where(post => post.Contradicting.Count > 0).Select(post => new Finding(
                [post.AccountId, post.PostId, Shown.Number(post.Contradicting.Count)], post.Contradicting)),
        ]);

    public static DataCheck SharedLinks(IReadOnlyList<ShownPost> posts)
    {
        var linked = posts.Where(post => post.Permalink is not null).ToArray();
        return new(
            "shared-links", "Posts that share an address",
            "An address names one post. Where two posts of a platform have the same, one of them was probably exported twice "
            + "under different ids, and every count of posts counts it twice.",
            ["platform", "address", "posts"], linked.Length,
            [
                .. linked.GroupBy(post => (post.Platform, post.Permalink)).Where(same => same.Count() > 1).Select(same => new Finding(
                    [same.Key.Platform, same.Key.Permalink, string.Join(", ", same.Select(post => $"{post.AccountId}/{post.PostId}"))],
                    [.. same.Select(post => post.Sequence)])),
            ]);
    }
}
