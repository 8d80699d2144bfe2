using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// A metric of a post some hours after publishing (A18): straight between the two observations next to the instant, and
/// only there. The publishing itself is no observation: that a counter began at 0 says nothing of how it went on.
/// </summary>
internal static class PostCurve
{
    /// <summary>Hours after publishing that are asked for: an hour, one and three days, one and four weeks.</summary>
    public static readonly IReadOnlyList<int> Hours = [1, 24, 72, 168, 672];

    /// <summary>Id <c>curve.actions</c>: likes, comments, shares, saves, views or clicks.</summary>
    public static readonly FormulaVersions Actions = Formula(
        "curve.actions", Units.Actions, "Actions after publishing", "likes", "comments", "shares", "saves", "views", "clicks");

    /// <summary>Id <c>curve.impressions</c>.</summary>
    public static readonly FormulaVersions Impressions = Formula(
        "curve.impressions", Units.Impressions, "Impressions after publishing", "impressions");

    /// <summary>Id <c>curve.reach</c>.</summary>
    public static readonly FormulaVersions Reach = Formula("curve.reach", Units.People, "Reach after publishing", "reach");

    /// <summary>Id <c>curve.follows</c>.</summary>
    public static readonly FormulaVersions Follows = Formula(
        "curve.follows", Units.Followers, "Follows after publishing", "follows");

    /// <summary>
    /// The value of a metric at an instant; n is the number of observations it lies between, 1 where one is of that instant.
    /// </summary>
    /// <param name="observations">Observations of the post in any order.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="publishedAt">When the post was published.</param>
    /// <param name="hours">Hours after that.</param>
    public static Computed At(
        IReadOnlyCollection<PostObservation> observations, CurveMetric metric, DateTimeOffset publishedAt, int hours)
    {
        var formula = FormulaOf(metric)[1];
        var instant = publishedAt.AddHours(hours);
        var (before, after) = Bracket(observations, metric, instant);
        return (before, after) switch
        {
            ({ } exact, _) when exact.At == instant => Computed.Of(formula, exact.Value, 1),
            ({ } left, { } right) => Computed.Of(formula, Between(left, right, instant), 2),
            (null, null) => Computed.Without(formula, $"The source gives no {metric.Name} for this post."),
            (null, _) => Computed.Without(formula, $"No observation of {metric.Name} is that early: the first is later.", 1),
            (_, null) => Computed.Without(formula, $"No observation of {metric.Name} is that late: the last is earlier.", 1),
        };
    }

    private static (Point? Before, Point? After) Bracket(
        IReadOnlyCollection<PostObservation> observations, CurveMetric metric, DateTimeOffset instant)
    {
        var known = observations.Where(observation => !double.IsNaN(metric.Of(observation.Totals))).ToArray();
        Array.Sort(known, PostObservation.InOrder);
        Point? before = null, after = null;
        foreach (var observation in known)
        {
            var point = new Point(observation.ObservedAt, metric.Of(observation.Totals));
            if (point.At <= instant) before = point;
            else if (after is null || after.Value.At == point.At) after = point;
        }

        return (before, after);
    }

    private static double Between(Point left, Point right, DateTimeOffset instant)
    {
        var share = (double)(instant - left.At).Ticks / (right.At - left.At).Ticks;
        return left.Value + (share * (right.Value - left.Value));
    }

    private static FormulaVersions FormulaOf(CurveMetric metric) => metric.Unit switch
    {
        Units.Impressions => Impressions,
        Units.People => Reach,
        Units.Followers => Follows,
        _ => Actions,
    };

    private static FormulaVersions Formula(string id, string unit, string name, params ReadOnlySpan<string> metrics) => new(
        id, unit, name, Sources.CreatorAnalytics("A18"), Reads.Posts([.. metrics, "published_at"]),
        new Definition(
            "The running total of a post some hours after it was published, straight between the last observation up to that "
            + "instant and the next one. Of several observations of one instant the latest recorded counts. Unavailable where "
            + "there is no observation on both sides: nothing is guessed before the first or after the last.",
            "v1 + (v2 - v1) * (t - t1) / (t2 - t1)"));

    private readonly record struct Point(DateTimeOffset At, double Value);
}
