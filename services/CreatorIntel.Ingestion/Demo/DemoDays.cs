using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Archive;

namespace CreatorIntel.Ingestion.Demo;

/// <summary>Makes up an account's days: followers that grow unevenly, and views that follow the posts.</summary>
internal static class DemoDays
{
    private const double RestatedShare = 0.06;

    public static void Write(
        ArchiveWriter archive, DemoProfile profile, IReadOnlyList<DemoPost> posts, DateOnly firstDay, int days, DemoRandom random)
    {
        var followers = profile.FollowersAtFirst;
        for (var day = 0; day < days; day++)
        {
            var date = firstDay.AddDays(day);
            var views = ViewsOf(posts, date) + (followers * 0.03 * random.Spread(0.2));
            followers += (profile.FollowersGainedADay * random.Spread(0.45)) + (views / profile.FollowersAtFirst * 4 * random.Normal());
            var metrics = Metrics(profile, followers, views, random);
            var recordedAt = DemoWorkspace.LocalMidnight(date.AddDays(1)).AddHours(1);
            archive.Write(date, metrics, recordedAt);
            if (random.Share() >= RestatedShare) continue;
            archive.Write(date, metrics with { Views = metrics.Views + (metrics.Views / 50) + 1 }, recordedAt.AddDays(1));
        }
    }

    private static double ViewsOf(IReadOnlyList<DemoPost> posts, DateOnly day)
    {
        var (start, end) = (DemoWorkspace.LocalMidnight(day), DemoWorkspace.LocalMidnight(day.AddDays(1)));
        return posts.Where(post => post.PublishedAt < end).Sum(post => post.ViewsAt(end) - post.ViewsAt(start));
    }

    private static AccountMetrics Metrics(DemoProfile profile, double followers, double views, DemoRandom random)
    {
        var visits = views * 0.035 * random.Spread(0.2);
        return new AccountMetrics(
            Followers: (long)followers,
            Views: (long)views,
            Reach: profile.GivesReachAndSaves ? (long)(views * (0.62 + (0.1 * random.Share()))) : null,
            ProfileViews: (long)visits,
            WebsiteClicks: profile.GivesReachAndSaves ? (long)(visits * 0.09 * random.Spread(0.3)) : null);
    }
}
