using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Demo;

/// <summary>A generated post and the totals that it ends at.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Description">What it is.</param>
/// <param name="Final">Its totals after a long time.</param>
/// <param name="HoursToMost">Hours in which it gets most of them.</param>
/// <param name="Restated">Share of its views that the platform takes back on the third day.</param>
internal sealed record DemoPost(string Id, PostDescription Description, DemoTotals Final, double HoursToMost, double Restated)
{
    private static readonly double[] HourWeights =
        [0, 0, 0, 0, 0, 0, 1, 3, 5, 4, 3, 3, 5, 5, 3, 3, 4, 6, 9, 10, 9, 7, 3, 1];

    private static readonly double[] HourLift =
        [1, 1, 1, 1, 1, 1, 0.8, 0.85, 0.9, 0.9, 0.9, 0.95, 1.05, 1.05, 0.9, 0.9, 1, 1.1, 1.25, 1.35, 1.3, 1.15, 0.9, 0.8];

    /// <summary>From Sunday on.</summary>
    private static readonly double[] WeekdayLift = [1.2, 0.95, 0.9, 1.05, 1.2, 0.9, 1.0];

    private static readonly (string Type, double Weight, double Reach, double Engagement)[] Types =
    [
        (ContentTypes.Image, 45, 0.85, 0.95), (ContentTypes.Carousel, 30, 1.0, 1.15), (ContentTypes.Video, 25, 1.4, 1.0),
    ];

    /// <summary>Draws a post of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="day">Its day, in the account's zone.</param>
    /// <param name="index">How many came before.</param>
    /// <param name="followers">Followers on that day.</param>
    /// <param name="random">Where chance comes from.</param>
    public static DemoPost Draw(DemoAccount account, DateOnly day, int index, double followers, DemoRandom random)
    {
        var hour = random.PickWeighted(HourWeights);
        var local = day.ToDateTime(new TimeOnly(hour, random.Next(60), random.Next(60)));
        var publishedAt = LocalTimes.ToInstant(local, TimeZoneInfo.FindSystemTimeZoneById(account.Account.TimeZone!));
        var type = account.GivesReachAndSaves ? Types[random.PickWeighted([.. Types.Select(t => t.Weight)])] : Types[2];
        var viral = random.Happens(0.03) ? random.Between(5, 12) : 1;
        var lift = HourLift[hour] * WeekdayLift[(int)day.DayOfWeek];
        var reach = followers * account.ShareReached * type.Reach * Math.Sqrt(lift) * viral * random.Spread(0.35);
        var likeRate = 0.062 * type.Engagement * lift * random.Spread(0.25);
        var caption = DemoCaptions.Draw(random);
        var asks = caption.Contains('?') ? 1.5 : 1;
        var final = new DemoTotals(
            Views: reach * random.Between(1.2, 1.6),
            Reach: reach,
            Likes: reach * likeRate,
            Comments: reach * 0.0035 * lift * asks * random.Spread(0.4),
            Shares: reach * 0.006 * viral / (viral + 1) * 2 * random.Spread(0.5),
            Saves: reach * 0.011 * type.Engagement * random.Spread(0.4),
            Follows: reach * 0.0012 * random.Spread(0.5));
        var id = (account.FirstPostId + (index * 10_000_000L) + random.Next(10_000_000)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var permalink = account.GivesReachAndSaves
            ? $"https://www.instagram.com/p/demo{id}/"
            : $"https://www.tiktok.com/@{account.Account.NativeId}/video/{id}";
        return new DemoPost(
            id, new PostDescription(type.Type, publishedAt, caption, permalink), final,
            random.Between(7, 12) * (viral > 1 ? 3 : 1), random.Happens(0.08) ? random.Between(0.01, 0.03) : 0);
    }

    /// <summary>The totals so many hours after publishing.</summary>
    public DemoTotals At(double hours)
    {
        var burst = 1 - Math.Exp(-Math.Pow(hours / HoursToMost, 0.8));
        var tail = 1 - Math.Exp(-hours / (24 * 16));
        var kept = hours >= 72 ? 1 - Restated : 1;
        return Final.Times(((0.86 * burst) + (0.14 * tail)) * kept);
    }
}

/// <summary>Totals of a post before they are rounded to whole people and taps.</summary>
internal sealed record DemoTotals(
    double Views, double Reach, double Likes, double Comments, double Shares, double Saves, double Follows)
{
    public DemoTotals Times(double share) =>
        new(Views * share, Reach * share, Likes * share, Comments * share, Shares * share, Saves * share, Follows * share);

    /// <summary>The totals as the platform gives them.</summary>
    public PostMetrics AsGiven(DemoAccount account) => account.GivesReachAndSaves
        ? new PostMetrics(
            Views: (long)Views, Reach: (long)Reach, Likes: (long)Likes, Comments: (long)Comments, Shares: (long)Shares,
            Saves: (long)Saves, Follows: (long)Follows)
        : new PostMetrics(Views: (long)Views, Likes: (long)Likes, Comments: (long)Comments, Shares: (long)Shares);
}
