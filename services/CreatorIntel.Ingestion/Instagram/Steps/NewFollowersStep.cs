using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>
/// New followers of each day, which the platform gives for 30 days and to accounts with 100 followers or more. That it
/// gives none today is not remembered: the account may grow.
/// </summary>
internal sealed class NewFollowersStep : IGraphStep
{
    private const int DaysGiven = 29;

    public string Name => "new-followers";

    public bool IsDue(SyncRequest request, GraphLogin login) => SyncDays.IsFirstOfDay(request);

    public async Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        var last = PacificDays.LastCompleteAt(sync.Request.Now);
        var path = $"{sync.Node}/insights";
        var answer = await sync.GetAsync(
            path, [("metric", "follower_count"), ("period", "day"), .. PacificDays.Between(last.AddDays(1 - DaysGiven), last)],
            cancellationToken);
        if (answer.Miss is null) AccountDays.Add(sync, path, GraphValue.In(answer.Body));
        return null;
    }
}
