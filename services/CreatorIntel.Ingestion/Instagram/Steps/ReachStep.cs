using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>
/// Reach of each day, in windows from the latest backwards. The first sync goes back for 90 days and then for as long as
/// there is something, two years at most; the others ask for the days that may have changed.
/// </summary>
internal sealed class ReachStep : IGraphStep
{
    private const int FirstDays = 90;
    private const int KeptDays = 730;

    public string Name => "reach";

    public bool IsDue(SyncRequest request, GraphLogin login) => SyncDays.IsFirstOfDay(request);

    public async Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        var latest = PacificDays.LastCompleteAt(sync.Request.Now);
        var earliest = sync.Request.Since is { } since ? PacificDays.FirstOpenAt(since) : latest.AddDays(1 - KeptDays);
        var last = at.Day ?? latest;
        if (last < earliest) return null;

        var first = Later(PacificDays.FirstOfWindow(last), earliest);
        var path = $"{sync.Node}/insights";
        var (values, _) = await GraphCapabilities.AskAsync(
            sync, path, "ACCOUNT/DAY", ["reach"], [("period", "day"), .. PacificDays.Between(first, last)], cancellationToken);
        AccountDays.Add(sync, path, values);

        var isPastTheFirst = sync.Request.Since is null && latest.DayNumber - first.DayNumber + 1 >= FirstDays;
        sync.Share = (double)(latest.DayNumber - first.DayNumber) / KeptDays;
        var isOver = first <= earliest || (isPastTheFirst && values.Count == 0);
        return isOver ? null : at with { Day = first.AddDays(-1) };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
