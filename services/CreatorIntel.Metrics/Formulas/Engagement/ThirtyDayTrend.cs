using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Mean weighted engagement of the last 30 days against the time before (A13).</summary>
internal static class ThirtyDayTrend
{
    private const double Noticeable = 0.05;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(30);
    private static readonly string Source = Sources.CreatorAnalytics("A13");
    private static readonly Reads Metrics = WeightedEngagement.Metrics.And(Reads.Posts("published_at"));

    /// <summary>Id <c>engagement.trend</c>: the relative change.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.trend", Units.Fraction, "Engagement trend of 30 days", Source, Metrics,
        new(
            "How much higher the mean engagement of the last 30 days is than that of the time before; posts after the reference "
            + "instant count as recent.",
            "(mean of the last 30 days - mean before) / mean before"),
        new(
            "How much higher the mean engagement of the 30 days up to the reference instant is than that of the time before. "
            + "Unavailable where one of the sides has no rated post, or engagement was 0 before.",
            "(mean of the last 30 days - mean before) / mean before"));

    /// <summary>Id <c>engagement.trend-recent-mean</c>.</summary>
    public static readonly FormulaVersions RecentFormula = new(
        "engagement.trend-recent-mean", Units.Index, "Mean engagement of the last 30 days", Source, Metrics,
        new(
            "The mean weighted engagement, rounded to 2 decimals of a percent, of the posts of the last 30 days and of later ones.",
            "sum(round(engagement, 4)) / n"),
        new("The mean weighted engagement of the posts of the 30 days up to the reference instant.", "sum(engagement) / n"));

    /// <summary>Id <c>engagement.trend-earlier-mean</c>.</summary>
    public static readonly FormulaVersions EarlierFormula = new(
        "engagement.trend-earlier-mean", Units.Index, "Mean engagement before the last 30 days", Source, Metrics,
        new(
            "The mean weighted engagement, rounded to 2 decimals of a percent, of the posts before the last 30 days.",
            "sum(round(engagement, 4)) / n"),
        new("The mean weighted engagement of the posts before the last 30 days.", "sum(engagement) / n"));

    /// <summary>
    /// Over 5 % up is improving, over 5 % down is declining; with no rated post on one of the sides, the data do not say.
    /// </summary>
    /// <param name="posts">The posts.</param>
    /// <param name="rates">Their weighted engagement.</param>
    /// <param name="reference">The instant in which the 30 days end. Classic also counts what was published after it.</param>
    public static Trend Of(PostColumns posts, Rates rates, DateTimeOffset reference)
    {
        var cutoff = posts.FirstFrom((reference - Recent).UtcTicks);
        var end = rates.Set == FormulaSet.Classic ? posts.Count : posts.FirstFrom(reference.UtcTicks + 1);
        var values = rates.Values.Span;
        var earlier = RunningSample.Of(values[..cutoff]);
        var recent = RunningSample.Of(values[cutoff..Math.Max(cutoff, end)]);
        var change = Change(rates, recent, earlier);
        return new(
            change.Value switch
            {
                null => "insufficient data",
                > Noticeable => "improving",
                < -Noticeable => "declining",
                _ => "stable",
            },
            Mean(rates, RecentFormula[rates.Set], recent, "No post of the 30 days up to the reference has an engagement rate."),
            Mean(rates, EarlierFormula[rates.Set], earlier, "No post before the last 30 days has an engagement rate."),
            change);
    }

    private static Computed Change(Rates rates, in RunningSample recent, in RunningSample earlier)
    {
        var formula = Formula[rates.Set];
        var n = recent.N + earlier.N;
        if (recent.N == 0 || earlier.N == 0)
            return Computed.Without(formula, "There have to be rated posts both in the last 30 days and before.", n);
        if (earlier.Mean == 0) return Computed.Without(formula, "Engagement was 0 before, so there is no relative change.", n);

        var change = (recent.Mean - earlier.Mean) / earlier.Mean;
        var margin = Margin(recent, earlier);
        return Computed.Estimate(formula, change, n, change - margin, change + margin);
    }

    /// <summary>Of the ratio of two independent means, by their relative errors (the delta method).</summary>
    private static double? Margin(in RunningSample recent, in RunningSample earlier)
    {
        if (recent.N < 2 || earlier.N < 2) return null;
        var errorOfRecent = recent.Variance / recent.N / (earlier.Mean * earlier.Mean);
        var ratio = recent.Mean / earlier.Mean;
        var errorOfEarlier = ratio * ratio * earlier.Variance / earlier.N / (earlier.Mean * earlier.Mean);
        if (errorOfRecent + errorOfEarlier == 0) return 0;
        var degrees = WelchTest.DegreesOfFreedom(errorOfRecent, recent.N, errorOfEarlier, earlier.N);
        return MeanInterval.Quantile(degrees) * Math.Sqrt(errorOfRecent + errorOfEarlier);
    }

    private static Computed Mean(Rates rates, Formula formula, in RunningSample sample, string reason) =>
        sample.N == 0 ? Computed.Without(formula, reason) : MeanEngagement.Figure(formula, sample, rates.Scale);
}

/// <summary>Engagement of the last 30 days against before.</summary>
/// <param name="Direction"><c>improving</c>, <c>declining</c>, <c>stable</c> or <c>insufficient data</c>.</param>
/// <param name="Recent">Mean of the last 30 days.</param>
/// <param name="Earlier">Mean before.</param>
/// <param name="Change">Relative change, a fraction; 0.16 is 16 % up.</param>
internal sealed record Trend(string Direction, Computed Recent, Computed Earlier, Computed Change);
