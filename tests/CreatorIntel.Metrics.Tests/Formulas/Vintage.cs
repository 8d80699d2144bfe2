using System.Globalization;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>The published data set of the shop: 80 posts of an Instagram and a TikTok account.</summary>
internal static class Vintage
{
    /// <summary>The posts of one platform; null: of all.</summary>
    public static PostColumns Posts(string? platform = null)
    {
        var platforms = VintageTables.Read("social_media_accounts").ToDictionary(account => account["account_id"], account => account["platform"]);
        var latest = VintageTables.Read("social_media_metrics").GroupBy(metric => metric["post_id"]).ToDictionary(
            metrics => metrics.Key, metrics => metrics.MaxBy(metric => metric["metric_date"], StringComparer.Ordinal)!);
        return Samples.Columns(VintageTables.Read("social_media_posts")
            .Where(post => platform is null || platforms[post["account_id"]] == platform)
            .Select(post => new PostRow(
                post["post_id"],
                DateTimeOffset.Parse(post["posted_date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                post["post_type"],
                Metrics(latest[post["post_id"]]))));
    }

    private static PostMetrics Metrics(IReadOnlyDictionary<string, string> row) => PostMetrics.Of(
        Count(row, "impressions"), null, Count(row, "reach"), Count(row, "likes"), Count(row, "comments"),
        Count(row, "shares"), Count(row, "saves"), clicks: Count(row, "clicks"));

    private static long Count(IReadOnlyDictionary<string, string> row, string name) => long.Parse(row[name], CultureInfo.InvariantCulture);
}
