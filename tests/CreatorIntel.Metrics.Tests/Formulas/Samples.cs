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

    public static FollowerDays Followers(params (int Day, long? Count)[] days) => FollowerDays.Of(
        days.Select((row, sequence) => new FollowerObservation(new DateOnly(2026, 1, 1).AddDays(row.Day), sequence, row.Count)));
}

internal sealed record PostRow(string Id, DateTimeOffset PublishedAt, string Type, PostMetrics Metrics);
