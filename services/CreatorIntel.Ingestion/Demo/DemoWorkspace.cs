using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Archive;

namespace CreatorIntel.Ingestion.Demo;

/// <summary>
/// A made-up creator with an Instagram and a TikTok account: 180 days and 250 posts, each observed hourly for two days,
/// daily to the 28th and weekly after, as a sync would have. The same seed gives the same bytes, whatever the day.
/// </summary>
internal static class DemoWorkspace
{
    private const int Days = 180;

    /// <summary>The last day with numbers.</summary>
    public static readonly DateOnly LastDay = new(2026, 8, 27);

    private static readonly DateOnly FirstDay = LastDay.AddDays(1 - Days);

    /// <summary>One archive for each account.</summary>
    public static IEnumerable<GeneratedFile> Generate(int seed) =>
    [
        Write(DemoProfile.Instagram, new DemoRandom(seed, 1)),
        Write(DemoProfile.TikTok, new DemoRandom(seed, 2)),
    ];

    private static GeneratedFile Write(DemoProfile profile, DemoRandom random)
    {
        using var content = new MemoryStream();
        using (var archive = new ArchiveWriter(content, profile.Account))
        {
            var posts = DemoPosts.Of(profile, FirstDay, Days, random);
            DemoDays.Write(archive, profile, posts, FirstDay, Days, random);
            var end = LocalMidnight(LastDay.AddDays(1));
            foreach (var post in posts) post.Write(archive, end);
        }

        return new GeneratedFile($"{profile.Account.NativeId}.jsonl", content.ToArray());
    }

    /// <summary>The demo's accounts live in UTC.</summary>
    internal static DateTimeOffset LocalMidnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}

/// <summary>A generated file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record GeneratedFile(string Name, byte[] Content)
{
    public Stream Open() => new MemoryStream(Content, writable: false);
}
