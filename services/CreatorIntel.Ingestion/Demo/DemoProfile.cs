using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Demo;

/// <summary>What an account of the demo is like.</summary>
internal sealed record DemoProfile
{
    private const string Zone = "UTC";

    public required RowAccount Account { get; init; }

    public required int Posts { get; init; }

    public required double FollowersAtFirst { get; init; }

    public required double FollowersGainedADay { get; init; }

    /// <summary>Views of an ordinary post for each follower.</summary>
    public required double ViewsPerFollower { get; init; }

    /// <summary>Hours until an ordinary post has most of its views.</summary>
    public required double HoursToSettle { get; init; }

    public required double LikesPerView { get; init; }

    /// <summary>True where the platform gives reach and saves.</summary>
    public required bool GivesReachAndSaves { get; init; }

    /// <summary>Content types, an entry for each time out of ten.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    public static DemoProfile Instagram { get; } = new()
    {
        Account = new RowAccount("instagram", "atlas-and-linen", "Atlas & Linen", Zone, Synthetic: true),
        Posts = 150,
        FollowersAtFirst = 18_240,
        FollowersGainedADay = 41,
        ViewsPerFollower = 0.42,
        HoursToSettle = 20,
        LikesPerView = 0.061,
        GivesReachAndSaves = true,
        Types = ["IMAGE", "IMAGE", "IMAGE", "IMAGE", "CAROUSEL_ALBUM", "CAROUSEL_ALBUM", "CAROUSEL_ALBUM", "VIDEO", "VIDEO", "VIDEO"],
    };

    public static DemoProfile TikTok { get; } = new()
    {
        Account = new RowAccount("tiktok", "atlasandlinen", "Atlas & Linen on TikTok", Zone, Synthetic: true),
        Posts = 100,
        FollowersAtFirst = 9_610,
        FollowersGainedADay = 58,
        ViewsPerFollower = 0.95,
        HoursToSettle = 34,
        LikesPerView = 0.082,
        GivesReachAndSaves = false,
        Types = ["VIDEO"],
    };
}
