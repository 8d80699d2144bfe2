using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Engagement, rates and counts of posts by week of publishing (B3).</summary>
internal static class WeeklyContent
{
    /// <summary>The weeks in which posts were published, ascending.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="rates">Their engagement.</param>
    /// <param name="meanFormula">The definition of its mean.</param>
    /// <param name="actions">Their other rates.</param>
    /// <param name="zone">The account's zone; weeks begin on Monday there.</param>
    public static IReadOnlyList<ContentWeek> Of(
        PostColumns posts, Rates rates, FormulaVersions meanFormula, PostRates actions, TimeZoneInfo zone)
    {
        var weeks = PostWeeks.Of(posts, zone);
        var count = weeks.Mondays.Count;
        var groups = weeks.Groups.Span;
        var engagement = GroupedSamples.Of(rates.Values.Span, groups, count);
        var means = actions.Means(groups, count);
        var totals = PostTotals.ByGroup(posts, groups, count);
        return [.. weeks.Mondays.Select((monday, week) => new ContentWeek(
            monday,
            MeanEngagement.Figure(
                meanFormula[rates.Set], engagement[week], rates.Scale, "No post of this week has an engagement rate."),
            means[week],
            totals[week]))];
    }
}

/// <summary>The posts of a week.</summary>
/// <param name="Monday">Its first day, in the account's time zone.</param>
/// <param name="MeanEngagement">Mean engagement.</param>
/// <param name="Rates">Means of the other rates.</param>
/// <param name="Totals">Posts and what adds up over them.</param>
internal sealed record ContentWeek(DateOnly Monday, Computed MeanEngagement, RateMeans Rates, PostTotals Totals);
