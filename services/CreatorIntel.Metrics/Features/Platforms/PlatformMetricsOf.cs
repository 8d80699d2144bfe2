using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using Card = CreatorIntel.Metrics.Formulas.PlatformCard;

namespace CreatorIntel.Metrics.Features;

/// <summary>Accounts side by side, by platform.</summary>
internal static class PlatformMetricsOf
{
    public static PlatformMetrics Current(Question question)
    {
        var compared = PlatformComparison.Of(question.Current.Posts, Platforms(question), question.Set);
        return new PlatformMetrics
        {
            State = question.State,
            Platforms = { compared.Cards.Select(card => Message(question, card)) },
            Verdict = compared.Verdict.Verdict,
            Distinguishable = compared.Verdict.Distinguishable,
            ViralRule = compared.Cards[0].Viral.Rule,
        };
    }

    private static IEnumerable<PlatformPosts> Platforms(Question question)
    {
        var posts = question.Current.Posts;
        return question.Accounts.Accounts.Select(account => account.Platform).Distinct(StringComparer.Ordinal)
            .Select(platform => new PlatformPosts(platform, Observations.PostsOf(question.Accounts, platform, posts)));
    }

    private static Contracts.V1.PlatformCard Message(Question question, Card card)
    {
        var subject = card.Platform ?? "";
        return new Contracts.V1.PlatformCard
        {
            Platform = subject,
            AccountIds = { AccountsOf(question, card).Select(account => account.ToString()) },
            Posts = question.Figure(card.Posts, subject),
            MeanEngagementByReach = question.Figure(card.MeanByReach, subject),
            Impressions = question.Figure(card.Impressions, subject),
            ViralPosts = question.Figure(card.Viral.Count, subject),
            ViralShare = question.Figure(card.Viral.Share, subject),
            Rates = RateSets.Of(question, card.Actions.Means(), subject),
            Weeks = { Weeks(question, card) },
        };
    }

    private static IEnumerable<AccountKey> AccountsOf(Question question, Card card) =>
        question.Accounts.Accounts.Where(account => card.Platform is null || account.Platform == card.Platform);

    private static IEnumerable<WeeklyRates> Weeks(Question question, Card card)
    {
        var prefix = card.Platform is null ? "" : $"{card.Platform}-";
        return WeeklyContent.Of(card.Columns, card.ByReach, EngagementByReach.MeanFormula, card.Actions, question.Zone)
            .Select(week => WeeklyRatesOf.Week(question, week, prefix));
    }
}
