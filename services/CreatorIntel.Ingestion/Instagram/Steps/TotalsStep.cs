using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>
/// Numbers that the platform gives as a total over the time asked for: each day is asked for by itself, from the latest
/// backwards. The first sync goes back for 90 days, or until a week has nothing; the others ask for the days that may
/// have changed.
/// </summary>
internal sealed class TotalsStep : IGraphStep
{
    private const int FirstDays = 90;
    private const int DaysAtOnce = 5;
    private const int EmptyDays = 7;
    private const string Subject = "ACCOUNT/DAY";

    private static readonly string[] Metrics =
    [
        "views", "accounts_engaged", "total_interactions", "likes", "comments", "shares", "saves", "replies", "reposts",
        "profile_links_taps",
    ];

    private static readonly string[] ByFollowType = ["follows_and_unfollows"];

    public string Name => "totals";

    public bool IsDue(SyncRequest request, GraphLogin login) => SyncDays.IsFirstOfDay(request);

    public async Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        var latest = PacificDays.LastCompleteAt(sync.Request.Now);
        var earliest = sync.Request.Since is { } since ? PacificDays.FirstOpenAt(since) : latest.AddDays(1 - FirstDays);
        for (var asked = 0; asked < DaysAtOnce && sync.Pause is null; asked++)
        {
            var day = sync.Reached.Day ?? latest;
            if (day < earliest || sync.Reached.Index >= EmptyDays) return null;
            var hasValues = await AskAsync(sync, day, cancellationToken);
            sync.Reached = sync.Reached with { Day = day.AddDays(-1), Index = hasValues ? 0 : sync.Reached.Index + 1 };
            sync.Share = (double)(latest.DayNumber - day.DayNumber) / FirstDays;
        }

        return sync.Reached;
    }

    /// <summary>True where the day has a number.</summary>
    private static async Task<bool> AskAsync(GraphSync sync, DateOnly day, CancellationToken cancellationToken)
    {
        var path = $"{sync.Node}/insights";
        (string, string)[] query = [("period", "day"), ("metric_type", "total_value"), .. PacificDays.Between(day, day)];
        var (totals, _) = await GraphCapabilities.AskAsync(sync, path, Subject, Metrics, query, cancellationToken);
        var (byType, _) = await GraphCapabilities.AskAsync(
            sync, path, Subject, ByFollowType, [.. query, ("breakdown", "follow_type")], cancellationToken);
        AccountDays.Add(sync, path, day, [.. totals, .. byType]);
        return totals.Count + byType.Count > 0;
    }
}
