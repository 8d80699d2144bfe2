using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;

namespace CreatorIntel.Metrics.Tests.Features;

/// <summary>Questions about the posts of one account or of several.</summary>
internal static class AskedAccounts
{
    public static readonly DateTimeOffset Recorded = new(2026, 4, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>A question about all posts of accounts such as <c>w~instagram~1+w~tiktok~2</c>.</summary>
    public static Question About(string accounts, PostColumns posts, FormulaSet set = FormulaSet.Calendar, string zone = "America/Toronto")
    {
        AccountSet.TryParse(accounts, out var known).ShouldBeTrue();
        return new Question(
            new FigureQuery { AccountId = accounts, Formulas = set },
            known!,
            AccountObservations.OfPosts(7, TimeZoneInfo.FindSystemTimeZoneById(zone), posts, Recorded));
    }
}
