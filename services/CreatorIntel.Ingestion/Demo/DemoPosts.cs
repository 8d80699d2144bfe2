using System.Globalization;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Archive;

namespace CreatorIntel.Ingestion.Demo;

/// <summary>Makes up the posts of an account.</summary>
internal static class DemoPosts
{
    private const double ViralShare = 0.04;

    private static readonly int[] Hours = [7, 8, 12, 12, 13, 17, 18, 18, 19, 19, 19, 20, 20, 20, 21, 21];

    public static IReadOnlyList<DemoPost> Of(DemoProfile profile, DateOnly firstDay, int days, DemoRandom random)
    {
        var posts = new List<DemoPost>(profile.Posts);
        for (var number = 0; number < profile.Posts; number++)
        {
            var day = firstDay.AddDays((int)((number + random.Share()) * days / profile.Posts));
            var published = DemoWorkspace.LocalMidnight(day).AddHours(random.Pick(Hours)).AddMinutes(random.Below(60));
            posts.Add(Make(profile, number, day.DayNumber - firstDay.DayNumber, published, random));
        }

        return [.. posts.OrderBy(post => post.PublishedAt)];
    }

    private static DemoPost Make(DemoProfile profile, int number, int day, DateTimeOffset published, DemoRandom random)
    {
        var type = random.Pick(profile.Types);
        var followers = profile.FollowersAtFirst + (profile.FollowersGainedADay * day);
        var viral = random.Share() < ViralShare;
        var views = followers * profile.ViewsPerFollower * OfWeekday(published) * OfHour(published)
            * random.Spread(0.35) * (viral ? 3 + (4 * random.Share()) : 1);
        var liking = profile.LikesPerView * OfType(type) * random.Spread(0.3) * (viral ? 1.6 : 1);
        return new DemoPost(profile, Id(profile, number), type, published, DemoCaptions.Of(random))
        {
            Views = views,
            ReachShare = 0.72 + (0.16 * random.Share()),
            Likes = liking,
            Comments = liking * 0.05 * random.Spread(0.4),
            Shares = liking * (viral ? 0.14 : 0.05) * random.Spread(0.5),
            Saves = liking * (type == ContentTypes.Carousel ? 0.16 : 0.08) * random.Spread(0.4),
            HoursToSettle = profile.HoursToSettle * random.Spread(0.25),
        };
    }

    private static double OfWeekday(DateTimeOffset at) => at.DayOfWeek switch
    {
        DayOfWeek.Sunday => 1.18,
        DayOfWeek.Thursday => 1.12,
        DayOfWeek.Tuesday => 0.88,
        _ => 1,
    };

    private static double OfHour(DateTimeOffset at) => at.Hour switch { 19 or 20 => 1.15, 7 or 8 => 0.85, _ => 1 };

    private static double OfType(string type) => type switch
    {
        ContentTypes.Carousel => 1.12,
        ContentTypes.Video => 1.05,
        _ => 0.94,
    };

    private static string Id(DemoProfile profile, int number) => string.Create(
        CultureInfo.InvariantCulture, $"{(profile.GivesReachAndSaves ? "1800" : "7400")}{number * 7919 % 1_000_000:000000}{number:000}");
}

/// <summary>A made-up post and how its numbers grow.</summary>
internal sealed record DemoPost(DemoProfile Profile, string Id, string Type, DateTimeOffset PublishedAt, string Caption)
{
    private const int HourlyHours = 48;
    private const int DailyDays = 28;

    /// <summary>Views in the end.</summary>
    public required double Views { get; init; }

    /// <summary>Of the views, those of new people.</summary>
    public required double ReachShare { get; init; }

    /// <summary>Likes for each view; the others alike.</summary>
    public required double Likes { get; init; }
    public required double Comments { get; init; }
    public required double Shares { get; init; }
    public required double Saves { get; init; }
    public required double HoursToSettle { get; init; }

    /// <summary>Views at an instant: fast at first, then slower and slower.</summary>
    public double ViewsAt(DateTimeOffset instant)
    {
        var hours = Math.Max(0, (instant - PublishedAt).TotalHours);
        var settled = 1 - Math.Exp(-Math.Pow(hours / HoursToSettle, 0.85));
        return Views * ((0.92 * settled) + (0.08 * hours / (hours + 900)));
    }

    public void Write(ArchiveWriter archive, DateTimeOffset end)
    {
        var first = PublishedAt.AddMinutes(4);
        if (first >= end) return;
        var permalink = $"https://example.com/{Profile.Account.Platform}/{Id}";
        archive.Write(Id, new PostDescription(Type, PublishedAt, Caption, permalink), first);
        PostMetrics? before = null;
        foreach (var instant in Instants(end))
        {
            var metrics = MetricsAt(instant);
            if (metrics == before) continue;
            archive.Write(Id, metrics, instant, instant);
            before = metrics;
        }
    }

    private IEnumerable<DateTimeOffset> Instants(DateTimeOffset end)
    {
        for (var at = PublishedAt.AddHours(1); at < end;)
        {
            yield return at;
            var age = at - PublishedAt;
            at += age.TotalHours < HourlyHours ? TimeSpan.FromHours(1)
                : age.TotalDays < DailyDays ? TimeSpan.FromDays(1)
                : TimeSpan.FromDays(7);
        }
    }

    private PostMetrics MetricsAt(DateTimeOffset instant)
    {
        var views = ViewsAt(instant);
        return new PostMetrics(
            Impressions: Profile.GivesReachAndSaves ? (long)(views * 1.04) : null,
            Views: (long)views,
            Reach: Profile.GivesReachAndSaves ? (long)(views * ReachShare) : null,
            Likes: (long)(views * Likes),
            Comments: (long)(views * Comments),
            Shares: (long)(views * Shares),
            Saves: Profile.GivesReachAndSaves ? (long)(views * Saves) : null);
    }
}
