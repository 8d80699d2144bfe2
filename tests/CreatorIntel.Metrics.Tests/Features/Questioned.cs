using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;

namespace CreatorIntel.Metrics.Tests.Features;

/// <summary>Questions about observations in memory.</summary>
internal static class Questioned
{
    private static readonly AccountKey Account = new("demo", "instagram", "1");

    /// <summary>A question about one account, whose days are those of UTC.</summary>
    /// <param name="posts">Its posts.</param>
    /// <param name="days">Its own numbers by day; null: none.</param>
    /// <param name="query">What is asked, whatever its account; null: everything.</param>
    public static Question About(PostColumns posts, AccountDays? days = null, FigureQuery? query = null)
    {
        var asked = query?.Clone() ?? new FigureQuery();
        asked.AccountId = Account.ToString();
        return new Question(
            asked, AccountSet.Of([Account]),
            new AccountObservations(1, TimeZoneInfo.Utc, posts, days ?? AccountDays.Empty, DateTimeOffset.UnixEpoch));
    }
}
