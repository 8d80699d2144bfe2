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
}
