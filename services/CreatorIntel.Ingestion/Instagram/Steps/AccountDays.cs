using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>Numbers of days as rows.</summary>
internal static class AccountDays
{
    /// <summary>Notes each day of a series; a number without a time is of no day.</summary>
    public static void Add(GraphSync sync, string path, IReadOnlyList<GraphValue> series)
    {
        foreach (var day in series.Where(value => value.EndTime is not null).GroupBy(value => PacificDays.ClosedBy(value.EndTime!.Value)))
            Add(sync, path, day.Key, [.. day]);
    }

    /// <summary>Notes numbers of one day; where there are none, nothing.</summary>
    public static void Add(GraphSync sync, string path, DateOnly day, IReadOnlyList<GraphValue> values)
    {
        var metrics = GraphMetrics.OfDay(values);
        if (!metrics.IsEmpty())
            sync.Add(new AccountDayOutcome(new AccountDayRow(sync.Request.Account, day, metrics, RecordedAt: null, sync.From(path))));
    }
}
