using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Archive;

namespace CreatorIntel.Ingestion.Demo;

/// <summary>Watches a generated account as the product would watch a real one, and writes down what it sees.</summary>
internal static class DemoArchive
{
    private static readonly DateTimeOffset LastSync = new(2026, 8, 28, 2, 10, 0, TimeSpan.Zero);

    /// <summary>Hours after publishing at which a post is looked at: hourly, from day 3 daily, from day 28 weekly.</summary>
    private static readonly int[] Cadence =
    [
        .. Enumerable.Range(1, 48), .. Enumerable.Range(3, 26).Select(day => day * 24),
        .. Enumerable.Range(5, 22).Select(week => week * 7 * 24),
    ];

    /// <summary>The archive's bytes.</summary>
    public static ReadOnlyMemory<byte> Write(DemoAccount account, DemoRandom random)
    {
        var (days, posts) = Live(account, random);
        var seen = new List<Seen>();
        foreach (var day in days) seen.AddRange(See(day, account, random));
        foreach (var post in posts) seen.AddRange(See(post, account, random));

        using var content = new MemoryStream();
        using (var archive = new ArchiveWriter(content, account.Account))
        {
            foreach (var one in seen.OrderBy(one => one.RecordedAt)) one.Write(archive);
        }

        return content.ToArray();
    }

    private static (List<DemoDay> Days, List<DemoPost> Posts) Live(DemoAccount account, DemoRandom random)
    {
        var days = DemoWorkspace.LastDay.DayNumber - DemoWorkspace.FirstDay.DayNumber + 1;
        var postDays = Enumerable.Range(0, account.Posts).Select(_ => random.Next(days)).Order().ToArray();
        var lived = new List<DemoDay>();
        var posts = new List<DemoPost>();
        var followers = (double)account.FirstFollowers;
        for (var i = 0; i < days; i++)
        {
            var date = DemoWorkspace.FirstDay.AddDays(i);
            var ofDay = postDays.Count(day => day == i);
            for (var n = 0; n < ofDay; n++) posts.Add(DemoPost.Draw(account, date, posts.Count, followers, random));
            var reach = (followers * 0.12) + posts.TakeLast(ofDay + 2).Sum(post => post.Final.Reach * 0.35);
            var won = posts.TakeLast(ofDay).Sum(post => post.Final.Follows * 0.5);
            followers += (followers * account.DailyGrowth * random.Between(0.4, 1.6)) + won + (8 * random.Normal());
            lived.Add(new DemoDay(date, followers, reach * random.Spread(0.1), random.Between(0.03, 0.05), random.Between(0.12, 0.2)));
        }

        return (lived, posts);
    }

    /// <summary>A day is looked at in the night after it; reach that was incomplete then is given again two days later.</summary>
    private static IEnumerable<Seen> See(DemoDay day, DemoAccount account, DemoRandom random)
    {
        var night = new DateTimeOffset(day.Date.AddDays(1).ToDateTime(new TimeOnly(2, 10, random.Next(60))), TimeSpan.Zero);
        var isIncomplete = account.GivesReachAndSaves && random.Happens(0.25);
        var first = isIncomplete ? day with { Reach = day.Reach * random.Between(0.93, 0.99) } : day;
        yield return new Seen(night, archive => archive.Write(day.Date, first.AsGiven(account), night));
        var later = night.AddDays(2);
        if (isIncomplete && later <= LastSync) yield return new Seen(later, archive => archive.Write(day.Date, day.AsGiven(account), later));
    }

    /// <summary>A post is found within minutes, and its totals are noted whenever they have changed.</summary>
    private static IEnumerable<Seen> See(DemoPost post, DemoAccount account, DemoRandom random)
    {
        var publishedAt = post.Description.PublishedAt;
        var foundAt = publishedAt.AddSeconds(random.Next(240) + 30);
        yield return new Seen(foundAt, archive => archive.Write(post.Id, post.Description, foundAt));
        var editedAt = publishedAt.AddHours(random.Between(24, 72));
        if (random.Happens(0.04) && editedAt <= LastSync)
        {
            var edited = post.Description with { Caption = DemoCaptions.Edited(post.Description.Caption) };
            yield return new Seen(editedAt, archive => archive.Write(post.Id, edited, editedAt));
        }

        PostMetrics? before = null;
        foreach (var hours in Cadence)
        {
            var observedAt = publishedAt.AddHours(hours);
            if (observedAt > LastSync) yield break;
            var metrics = post.At(hours).AsGiven(account);
            if (metrics == before) continue;
            before = metrics;
            var recordedAt = observedAt.AddSeconds(random.Next(90) + 5);
            yield return new Seen(recordedAt, archive => archive.Write(post.Id, metrics, observedAt, recordedAt));
        }
    }

    private sealed record Seen(DateTimeOffset RecordedAt, Action<ArchiveWriter> Write);
}

/// <summary>A generated day of an account.</summary>
/// <param name="Date">The day.</param>
/// <param name="Followers">Followers at its end.</param>
/// <param name="Reach">Unique people reached.</param>
/// <param name="ProfileRate">Share of them that looked at the profile.</param>
/// <param name="ClickRate">Share of those that tapped its link.</param>
internal sealed record DemoDay(DateOnly Date, double Followers, double Reach, double ProfileRate, double ClickRate)
{
    private const double ViewsPerPerson = 1.7;

    /// <summary>The numbers as the platform gives them.</summary>
    public AccountMetrics AsGiven(DemoAccount account) => account.GivesReachAndSaves
        ? new AccountMetrics(
            Followers: (long)Followers, Views: (long)(Reach * ViewsPerPerson), Reach: (long)Reach,
            ProfileViews: (long)(Reach * ProfileRate), WebsiteClicks: (long)(Reach * ProfileRate * ClickRate))
        : new AccountMetrics(
            Followers: (long)Followers, Views: (long)(Reach * ViewsPerPerson), ProfileViews: (long)(Reach * ProfileRate));
}
