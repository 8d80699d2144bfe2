using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>A running total of posts that is observed again and again.</summary>
/// <param name="Name">Its name in the public API.</param>
/// <param name="Column">Its name in the observation tables.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Of">Its value among the totals of a post; NaN where it was not given.</param>
internal sealed record CurveMetric(string Name, string Column, string Unit, Func<PostMetrics, double> Of)
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<CurveMetric> All { get; } =
    [
        new("likes", "likes", Units.Actions, totals => totals.Likes),
        new("comments", "comments", Units.Actions, totals => totals.Comments),
        new("shares", "shares", Units.Actions, totals => totals.Shares),
        new("saves", "saves", Units.Actions, totals => totals.Saves),
        new("reach", "reach", Units.People, totals => totals.Reach),
        new("impressions", "impressions", Units.Impressions, totals => totals.Impressions),
        new("views", "views", Units.Actions, totals => totals.Views),
        new("follows", "follows", Units.Followers, totals => totals.Follows),
        new("clicks", "clicks", Units.Actions, totals => totals.Clicks),
    ];
}
