using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Features;

/// <summary>Rates as figures.</summary>
internal static class RateSets
{
    /// <param name="question">The question they answer.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="subject">Whose rates they are.</param>
    public static RateSet Of(Question question, RateMeans rates, string subject = "") => new()
    {
        Likes = question.Figure(rates.Like, subject),
        Comments = question.Figure(rates.Comment, subject),
        Shares = question.Figure(rates.Share, subject),
        Saves = question.Figure(rates.Save, subject),
        ClickThrough = question.Figure(rates.ClickThrough, subject),
    };
}
