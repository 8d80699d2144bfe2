namespace CreatorIntel.FakePlatforms.TikTok;

/// <summary>A generated video; its totals grow with its age and are the same at every question within an hour.</summary>
internal sealed record FakeVideo(string Id, DateTimeOffset CreatedAt, string Description, int DurationSeconds, double Appeal)
{
    public long Views(DateTimeOffset now)
    {
        var days = Math.Max(0, Math.Floor((now - CreatedAt).TotalHours)) / 24;
        return (long)(Appeal * 40_000 * (1 - Math.Exp(-days / 6)));
    }

    public long Likes(DateTimeOffset now) => Views(now) * 7 / 100;

    public long Comments(DateTimeOffset now) => Views(now) / 150;

    public long Shares(DateTimeOffset now) => Views(now) / 220;

    public long Favorites(DateTimeOffset now) => Views(now) / 90;

    public long Reach(DateTimeOffset now) => Views(now) * 82 / 100;
}

/// <summary>A generated account: 130 videos in the 180 days before the start of the server, and its followers.</summary>
internal sealed class TikTokData
{
    public const string OpenId = "723f24d7-e717-40f8-a2b6-cb8464cd23b4";
    public const string Handle = "loom.and.light";
    public const string DisplayName = "Loom & Light ✨";
    private const int Seed = 20260821;
    private const int VideoCount = 130;
    private const int DaysOfVideos = 180;

    public TikTokData(TimeProvider clock)
    {
        var random = new Random(Seed);
        StartedAt = clock.GetUtcNow();
        var newest = new DateTimeOffset(StartedAt.UtcDateTime.Date.AddHours(-5), TimeSpan.Zero);
        Videos =
        [
            .. Enumerable.Range(0, VideoCount).Select(index => new FakeVideo(
                $"74{9_000_000_000_000_000 - index * 7_919_000_000:D16}",
                newest.AddMinutes(-(double)DaysOfVideos * 24 * 60 / VideoCount * index - random.Next(600)),
                Words[random.Next(Words.Length)] + $" #{index + 1}",
                DurationSeconds: random.Next(8, 90),
                Appeal: 0.2 + 2 * Math.Pow(random.NextDouble(), 3))),
        ];
    }

    /// <summary>When the server was started (UTC).</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>All videos, newest first.</summary>
    public IReadOnlyList<FakeVideo> Videos { get; }

    /// <summary>Followers at the end of a day.</summary>
    public static long Followers(DateOnly day) => 18_000 + 23L * (day.DayNumber - FirstDay) + (day.DayNumber * 31 % 17);

    /// <summary>Views of all videos on a day.</summary>
    public static long DailyViews(DateOnly day) => 4_000 + day.DayNumber * 7_919 % 2_600;

    private static readonly int FirstDay = new DateOnly(2026, 1, 1).DayNumber;

    private static readonly string[] Words =
    [
        "Weaving a scarf in 30 seconds 🧶", "What sold at the market\ntoday, and what did not", "=Thrift haul, \"best\" of autumn",
        "Cómo arreglar un suéter", "手織りの布 ✂️", "Packing orders with me", "Reply to @someone: yes, it is wool",
    ];
}
