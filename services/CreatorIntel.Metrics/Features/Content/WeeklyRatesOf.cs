using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Features;

/// <summary>Weeks of posts as the contract has them.</summary>
internal static class WeeklyRatesOf
{
    /// <param name="question">The question they answer.</param>
    /// <param name="week">The week.</param>
    /// <param name="prefix">Tells the weeks of several groups of posts apart.</param>
    public static WeeklyRates Week(Question question, ContentWeek week, string prefix = "")
    {
        var monday = week.Monday.ToIso();
        var subject = $"{prefix}week-{monday}";
        var message = new WeeklyRates
        {
            Week = monday,
            Posts = week.Totals.Posts,
            MeanEngagement = question.Figure(week.MeanEngagement, subject),
            Rates = RateSets.Of(question, week.Rates, subject),
        };
        if (week.Totals.Likes is { } likes) message.Likes = likes;
        if (week.Totals.Comments is { } comments) message.Comments = comments;
        if (week.Totals.Shares is { } shares) message.Shares = shares;
        if (week.Totals.Saves is { } saves) message.Saves = saves;
        if (week.Totals.Displays is { } displays) message.Impressions = displays;
        return message;
    }
}
