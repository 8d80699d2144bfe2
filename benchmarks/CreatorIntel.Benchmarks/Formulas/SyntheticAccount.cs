using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Benchmarks.Formulas;

/// <summary>An account of any size, the same at every run.</summary>
internal static class SyntheticAccount
{
    private const int Days = 730;
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Types = ["IMAGE", "CAROUSEL_ALBUM", "VIDEO", "STORY"];

    /// <summary>Where the 30 days of the trend end.</summary>
    public static DateTimeOffset End => Start.AddDays(Days);

    public static PostColumns Posts(int count)
    {
        var random = new Random(count);
        var posts = new PostColumnsBuilder(count);
        for (var post = 0; post < count; post++)
        {
            var reach = random.Next(1000, 50_000);
            posts.Add(
                $"{random.NextInt64(long.MaxValue):D19}",
                Start.AddMinutes(random.Next(Days * 24 * 60)).UtcTicks,
                Types[random.Next(Types.Length)],
                PostMetrics.Of(
                    impressions: reach * 13 / 10, views: null, reach, likes: random.Next(reach), comments: random.Next(500),
                    shares: random.Next(100), saves: random.Next(100) == 0 ? null : random.Next(300)));
        }

        return posts.Build();
    }

    /// <summary>A caption of a dozen words for each post, most with a few of thirty hashtags.</summary>
    public static CaptionColumns Captions(PostColumns posts)
    {
        var random = new Random(posts.Count);
        var captions = new CaptionColumnsBuilder();
        for (var row = 0; row < posts.Count; row++)
        {
            captions.Add(
                posts.Ids.Span[row], posts.PublishedAt.Span[row],
                $"What a day it was at the sea, and the light on the water! #tag{random.Next(30)} #tag{random.Next(30)} \U0001F30A");
        }

        return captions.Build();
    }

    public static AccountDays AccountDays() => Metrics.Formulas.AccountDays.Of(Enumerable.Range(0, Days).Select(day => new DayObservation(
        DateOnly.FromDateTime(Start.UtcDateTime).AddDays(day), Start.AddDays(day), day,
        DayMetrics.Of(100_000 + (31 * day) + (day % 7), 50_000 + day, reach: 30_000 + day, profileViews: 900, websiteClicks: 90))));
}
