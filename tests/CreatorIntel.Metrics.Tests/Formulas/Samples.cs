using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>Small data sets to work out by hand.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A post of 1000 people reached and no saves or shares, so that n likes are n / 10 percent.</summary>
    public static PostRow Post(
        string id, double dayOffset, long? likes = 100, long? reach = 1000, string type = "IMAGE", long? comments = 0,
        long? shares = 0, long? saves = 0, long? impressions = null, long? views = null) =>
        new(id, Noon.AddDays(dayOffset), type, PostMetrics.Of(impressions, views, reach, likes, comments, shares, saves));

    /// <summary>Posts a day apart, of the given likes by 1000 people reached.</summary>
    public static PostRow[] Liked(string type, params long[] likes) =>
        [.. likes.Select((count, day) => Post($"{type}-{day}", day, count, type: type))];

    public static PostColumns Columns(params IEnumerable<PostRow> rows)
    {
        var builder = new PostColumnsBuilder();
        foreach (var row in rows) builder.Add(row.Id, row.PublishedAt.UtcTicks, row.Type, row.Metrics);
        return builder.Build();
    }

    public static Rates Weighted(PostColumns posts, FormulaSet set = FormulaSet.Calendar) =>
        WeightedEngagement.PerPost(posts, set);

    public static Rates Weighted(FormulaSet set, params PostRow[] rows) => Weighted(Columns(rows), set);

    public static IReadOnlyList<ViralRule> ViralRules(PostColumns posts) => ViralPosts.All(
        Weighted(posts, FormulaSet.Classic), Weighted(posts, FormulaSet.Calendar),
        EngagementByReach.PerPost(posts, FormulaSet.Classic));

    public static ValueBasis Basis(PostColumns posts) =>
        ValueBasis.Of(posts, Weighted(posts, FormulaSet.Classic), Weighted(posts, FormulaSet.Calendar));

    public static FollowerDays Followers(params (int Day, long? Count)[] days) => FollowerDays.Of(Days(
        [.. days.Select(row => (row.Day, DayMetrics.Of(row.Count)))]));

    /// <summary>Days by their distance from 1 January 2026, each recorded after the one before it in the list.</summary>
    public static AccountDays Days(params (int Day, DayMetrics Metrics)[] days) =>
        AccountDays.Of(days.Select((row, sequence) => Observed(row.Day, sequence, row.Metrics)));

    public static DayObservation Observed(int day, long sequence, DayMetrics metrics, double recordedAfterHours = 0) =>
        new(new DateOnly(2026, 1, 1).AddDays(day), Noon.AddHours(recordedAfterHours), sequence, metrics);
}

internal sealed record PostRow(string Id, DateTimeOffset PublishedAt, string Type, PostMetrics Metrics);
