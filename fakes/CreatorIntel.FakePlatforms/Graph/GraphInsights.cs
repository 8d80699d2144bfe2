using System.Globalization;

namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>Insights of a post and of the account.</summary>
internal static class GraphInsights
{
    private static readonly TimeSpan DefaultWindow = TimeSpan.FromDays(2);

    public static IResult OfPost(GraphPost post, IQueryCollection query)
    {
        if (post.IsBeforeConversion) return GraphError.BeforeConversion.Answer();
        var metrics = Metrics(query);
        if (GraphMetrics.RefusalOf(post, metrics) is { } refusal) return refusal.Answer();
        if (post.HasFewViewers) return GraphError.FewViewers.Answer();
        return Results.Json(new
        {
            data = metrics.Select(metric => GraphAnswers.Value(post.Id, metric, "lifetime", post.Totals[metric])).ToArray(),
        });
    }

    public static IResult OfAccount(GraphWorld world, IQueryCollection query)
    {
        var metrics = Metrics(query);
        var until = Instant(query["until"]) ?? world.Now;
        var since = Instant(query["since"]) ?? until - DefaultWindow;
        string? metricType = query["metric_type"];
        string period = query["period"].ToString();
        if (GraphMetrics.RefusalOf(metrics, period, metricType, until - since) is { } refusal) return refusal.Answer();
        var days = world.Days().Where(day => day.EndsAt > since && day.EndsAt <= until).ToArray();
        return Results.Json(new
        {
            data = metrics
                .Select(metric => (period, metricType) switch
                {
                    ("lifetime", "total_value") => Demographics(world, metric, query["breakdown"].ToString()),
                    ("lifetime", _) => OnlineFollowers(world),
                    ("day", "total_value") => Total(world, metric, query["breakdown"], days),
                    _ => days.Length == 0 ? null : GraphAnswers.Series(world.Id, metric, days),
                })
                .Where(metric => metric is not null)
                .ToArray(),
        });
    }

    /// <summary>What is not measured is left out: it is not zero.</summary>
    private static object? Total(GraphWorld world, string metric, string? breakdown, GraphDay[] days)
    {
        if (days.Length == 0) return null;
        if (metric != "follows_and_unfollows")
            return GraphAnswers.Total(world.Id, metric, "day", new { value = days.Sum(day => day.Totals[metric]) });
        return breakdown == "follow_type"
            ? GraphAnswers.Total(
                world.Id, metric, "day",
                GraphAnswers.Breakdown("follow_type", ("FOLLOWER", days.Sum(day => day.Totals["follower_count"])), ("NON_FOLLOWER", 2 * days.Length)))
            : null;
    }

    private static object Demographics(GraphWorld world, string metric, string breakdown) => GraphAnswers.Total(
        world.Id, metric, "lifetime", breakdown switch
        {
            "age" => GraphAnswers.Breakdown(breakdown, ("18-24", 3100), ("25-34", 5200), ("35-44", 1900)),
            "gender" => GraphAnswers.Breakdown(breakdown, ("F", 7100), ("M", 4300), ("U", 600)),
            "age,gender" => GraphAnswers.Breakdown(breakdown, ("18-24,F", 1800), ("18-24,M", 1300), ("25-34,F", 3100)),
            "country" => GraphAnswers.Breakdown(breakdown, ("PT", 6000), ("BR", 3100), ("US", 900)),
            _ => GraphAnswers.Breakdown("city", ("Lisbon, Lisbon District", 2500), ("Porto, Porto District", 1100)),
        });

    private static object OnlineFollowers(GraphWorld world) => GraphAnswers.Value(
        world.Id, "online_followers", "lifetime",
        Enumerable.Range(0, 24).ToDictionary(hour => hour.ToString(CultureInfo.InvariantCulture), hour => 100 + (10 * hour)));

    private static string[] Metrics(IQueryCollection query) =>
        query["metric"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DateTimeOffset? Instant(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
