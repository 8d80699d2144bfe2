using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Demo;

/// <summary>
/// A generated workspace of a potter with an Instagram and a TikTok account: what an account looks like when it was
/// watched for half a year. Nothing in it is of a real person, and every account says that it is synthetic.
/// </summary>
internal static class DemoWorkspace
{
    /// <summary>The first day of the accounts, in their zone.</summary>
    public static readonly DateOnly FirstDay = new(2026, 3, 1);

    /// <summary>The last day of the accounts, in their zone.</summary>
    public static readonly DateOnly LastDay = new(2026, 8, 27);

    private const string Name = "Marisol Clay (demo)";
    private const string TimeZone = "Europe/Lisbon";

    private static readonly DemoAccount Instagram = new(
        new RowAccount("instagram", "17841400000000001", Name, TimeZone, Synthetic: true),
        FirstFollowers: 46_200, DailyGrowth: 0.0011, Posts: 150, FirstPostId: 17_900_000_000_000_000, ShareReached: 0.34,
        GivesReachAndSaves: true);

    private static readonly DemoAccount TikTok = new(
        new RowAccount("tiktok", "marisol.clay.demo", Name, TimeZone, Synthetic: true),
        FirstFollowers: 18_400, DailyGrowth: 0.0024, Posts: 100, FirstPostId: 7_400_000_000_000_000_000, ShareReached: 0.62,
        GivesReachAndSaves: false);

    /// <summary>The archives of the workspace: the same seed gives the same bytes.</summary>
    public static IReadOnlyList<DemoFile> Generate(int seed) =>
    [
        new DemoFile("demo-instagram.jsonl", DemoArchive.Write(Instagram, new DemoRandom((ulong)seed))),
        new DemoFile("demo-tiktok.jsonl", DemoArchive.Write(TikTok, new DemoRandom(~(ulong)seed))),
    ];
}

/// <summary>A generated file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record DemoFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The file as a stream.</summary>
    public Stream Open() => new MemoryStream(Content.ToArray(), writable: false);
}

/// <summary>What a generated account is like.</summary>
/// <param name="Account">The account.</param>
/// <param name="FirstFollowers">Followers before the first day.</param>
/// <param name="DailyGrowth">Share by which they grow on an ordinary day.</param>
/// <param name="Posts">Posts over all days.</param>
/// <param name="FirstPostId">Ids are drawn from above this.</param>
/// <param name="ShareReached">Reach of an ordinary post, as a share of the followers.</param>
/// <param name="GivesReachAndSaves">False where the platform's API gives neither.</param>
internal sealed record DemoAccount(
    RowAccount Account, long FirstFollowers, double DailyGrowth, int Posts, long FirstPostId, double ShareReached,
    bool GivesReachAndSaves);
