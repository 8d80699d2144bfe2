namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>Which metric the Graph API gives for what: one that it does not give fails the whole call.</summary>
internal static class GraphMetrics
{
    private static readonly string[] Feed =
        ["reach", "views", "saved", "likes", "comments", "shares", "follows", "profile_visits", "profile_activity", "total_interactions"];

    private static readonly string[] Reels =
        ["views", "reach", "saved", "likes", "comments", "shares", "total_interactions", "ig_reels_avg_watch_time", "ig_reels_video_view_total_time"];

    private static readonly string[] Story =
        ["views", "reach", "replies", "shares", "follows", "profile_visits", "navigation", "total_interactions"];

    private static readonly string[] Series = ["reach", "follower_count"];

    private static readonly string[] Totals =
    [
        "reach", "views", "accounts_engaged", "total_interactions", "likes", "comments", "shares", "saves", "replies", "reposts",
        "follows_and_unfollows", "profile_links_taps",
    ];

    private static readonly string[] Demographics = ["follower_demographics", "engaged_audience_demographics"];

    /// <summary>Why these metrics of a post cannot be given together; null: they can.</summary>
    public static GraphError? RefusalOf(GraphPost post, IReadOnlyList<string> metrics)
    {
        if (Unknown(metrics, [.. Feed, .. Reels, .. Story]) is { } unknown) return unknown;
        var known = post.ProductType switch { "REELS" => Reels, "STORY" => Story, _ => Feed };
        if (metrics.FirstOrDefault(metric => !known.Contains(metric)) is { } foreign)
            return GraphError.Of($"(#100) The Media Insights API does not support the {foreign} metric for this media product type.");

        // What no documentation tells: an older kind of post without views, and a refusal that names no metric.
        if (post is { MediaType: "VIDEO", ProductType: "FEED" } && metrics.Contains("views"))
            return GraphError.Of("(#100) The Media Insights API does not support the views metric for this media product type.");
        return post.MediaType == "CAROUSEL_ALBUM" && metrics.Contains("profile_activity")
            ? GraphError.Of("(#100) Invalid parameter")
            : null;
    }

    /// <summary>Why these metrics of the account cannot be given together; null: they can.</summary>
    public static GraphError? RefusalOf(IReadOnlyList<string> metrics, string period, string? metricType, TimeSpan window)
    {
        if (Unknown(metrics, [.. Series, .. Totals, .. Demographics, "online_followers"]) is { } unknown) return unknown;
        if (metrics.Contains("reposts")) return GraphError.Of("(#100) The metric reposts is not supported for this account");
        if (period == "day" && window > TimeSpan.FromDays(30)) return GraphError.LongWindow;
        var known = (period, metricType) switch
        {
            ("lifetime", "total_value") => Demographics,
            ("lifetime", _) => ["online_followers"],
            ("day", "total_value") => Totals,
            _ => Series,
        };
        var foreign = metrics.Where(metric => !known.Contains(metric)).ToArray();
        if (foreign.Length == 0) return null;
        return period == "day" && metricType is null
            ? GraphError.Of($"(#100) The following metrics ({string.Join(", ", foreign)}) should be specified with parameter metric_type=total_value")
            : GraphError.Of($"(#100) Incompatible metrics ({string.Join(", ", foreign)}) with the period or type asked for");
    }

    private static GraphError? Unknown(IReadOnlyList<string> metrics, string[] known)
    {
        for (var i = 0; i < metrics.Count; i++)
        {
            if (known.Contains(metrics[i])) continue;
            return GraphError.Of($"(#100) metric[{i}] must be one of the following values: {string.Join(", ", known.Distinct())}");
        }

        return null;
    }
}
