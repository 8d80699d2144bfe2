using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>The published account, and one with round numbers to work out by hand.</summary>
internal static class Samples
{
    /// <summary>Means of the 100 published posts; engaged impressions worked out apart from their unrounded rates.</summary>
    public static readonly AccountInputs Day02 = new(
        Posts: 100,
        FirstPost: new DateTimeOffset(2025, 8, 27, 18, 12, 0, TimeSpan.Zero),
        LatestPost: new DateTimeOffset(2025, 11, 24, 20, 15, 0, TimeSpan.Zero),
        MeanImpressions: 18044.87, PostsWithImpressions: 100,
        MeanEngagementPercent: 32.5139, PostsWithEngagement: 100, MeanEngagedImpressions: 5452.222933052354,
        Followers: 102_768);

    /// <summary>10 posts in 10 days, 2000 impressions each at 12.5 %, of which 200 engaged, and 1000 followers.</summary>
    public static readonly AccountInputs Small = new(
        Posts: 10,
        FirstPost: new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero),
        LatestPost: new DateTimeOffset(2026, 1, 10, 9, 0, 0, TimeSpan.Zero),
        MeanImpressions: 2000, PostsWithImpressions: 9, MeanEngagementPercent: 12.5, PostsWithEngagement: 8,
        MeanEngagedImpressions: 200, Followers: 1000);

    /// <summary>The day on which sample accounts were counted last.</summary>
    public static readonly DateOnly LatestDay = new(2026, 1, 31);

    /// <summary>The published followers: 102 768 on the last of 90 days, 100 000 on the first, and their weekly growth.</summary>
    public static readonly GrowthInputs Day02Growth = new(
        new FollowerCount(new DateOnly(2025, 11, 24), 102_768), new FollowerCount(new DateOnly(2025, 8, 27), 100_000),
        217.0 / 102_551);

    /// <summary>Followers on the latest day.</summary>
    public static FollowerCount Counted(long followers) => new(LatestDay, followers);

    /// <summary>Followers on the latest day, a growth, and no earlier count.</summary>
    public static GrowthInputs Growth(long? followers, double? weeklyGrowth) =>
        new(followers is { } count ? Counted(count) : null, null, weeklyGrowth);

    public static AccountWorth Worth(this AccountInputs inputs, FormulaSet set, Assumptions? assumptions = null) =>
        AccountWorth.Of(inputs, set, assumptions ?? Assumptions.Default);

    public static IReadOnlyList<Computed> Figures(this AccountWorth worth) =>
    [
        worth.AccountValue, worth.LifetimeValue, worth.MonthlyValue, worth.AnnualValue, worth.AdsMonthly, worth.SalesMonthly,
        worth.SponsoredMonthly, worth.MonthlyImpressions, worth.PostsPerDay,
    ];

    /// <summary>Means and covariances by their definitions.</summary>
    public static PostMoments Moments(params double[][] rows)
    {
        if (rows.Length == 0) return PostMoments.None;
        var values = rows[0].Length;
        var means = Enumerable.Range(0, values).Select(value => rows.Average(row => row[value])).ToArray();
        double[] covariances = rows.Length < 2 ? [] :
        [
            .. from left in Enumerable.Range(0, values)
               from right in Enumerable.Range(left, values - left)
               select rows.Sum(row => (row[left] - means[left]) * (row[right] - means[right])) / (rows.Length - 1),
        ];
        return new PostMoments(rows.Length, means, covariances);
    }

    /// <summary>Posts of a type, each with impressions, reach, weighted percent, likes, comments, shares and saves.</summary>
    public static TypeInputs Posts(string type, params double[][] rows) => new(
        type, rows.Length,
        rows.Average(row => row[0]), rows.Length, rows.Average(row => row[1]), rows.Length, rows.Average(row => row[2]), rows.Length,
        Moments([.. rows.Select(row => (double[])[row[0], row[1] * row[2] / 100, .. row[3..]])]), Moments([.. rows.Select(row => row[3..])]));
}
