namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Numbers of an account as columns, ascending by day, one row for each day that was observed. A metric is NaN where no
/// source gave it.
/// </summary>
internal sealed record AccountDays
{
    private AccountDays()
    {
    }

    /// <summary>Days in the account's time zone.</summary>
    public required ReadOnlyMemory<DateOnly> Days { get; init; }

    /// <summary>Followers at the end of the day.</summary>
    public required ReadOnlyMemory<double> Followers { get; init; }

    public required ReadOnlyMemory<double> Impressions { get; init; }
    public required ReadOnlyMemory<double> Views { get; init; }

    /// <summary>Unique people of one day; the same people are reached on others.</summary>
    public required ReadOnlyMemory<People> Reach { get; init; }

    public required ReadOnlyMemory<double> ProfileViews { get; init; }
    public required ReadOnlyMemory<double> WebsiteClicks { get; init; }

    public static AccountDays Empty { get; } = Of([]);

    public int Count => Days.Length;

    /// <summary>
    /// Takes observations in any order and any number of times. Of several of one day, the latest recorded that gives a
    /// metric counts for that metric.
    /// </summary>
    public static AccountDays Of(IEnumerable<DayObservation> observations)
    {
        var recorded = observations.ToArray();
        Array.Sort(recorded, DayObservation.InOrderOfRecording);
        var days = new List<DateOnly>();
        var metrics = new List<DayMetrics>();
        foreach (var observation in recorded)
        {
            if (days.Count > 0 && days[^1] == observation.Day)
            {
                metrics[^1] = metrics[^1].RestatedBy(observation.Metrics);
                continue;
            }

            days.Add(observation.Day);
            metrics.Add(observation.Metrics);
        }

        return new AccountDays
        {
            Days = days.ToArray(),
            Followers = Column(metrics, day => day.Followers),
            Impressions = Column(metrics, day => day.Impressions),
            Views = Column(metrics, day => day.Views),
            Reach = Column(metrics, day => new People(day.Reach)),
            ProfileViews = Column(metrics, day => day.ProfileViews),
            WebsiteClicks = Column(metrics, day => day.WebsiteClicks),
        };
    }

    /// <summary>The days from one to another, both inclusive, without copying.</summary>
    public AccountDays Between(DateOnly from, DateOnly to)
    {
        var start = FirstFrom(from);
        var end = to == DateOnly.MaxValue ? Count : Math.Max(start, FirstFrom(to.AddDays(1)));
        return Rows(start, end - start);
    }

    /// <summary>Position of the first day that is not before one.</summary>
    public int FirstFrom(DateOnly day)
    {
        var found = Days.Span.BinarySearch(day);
        return found >= 0 ? found : ~found;
    }

    private AccountDays Rows(int start, int length) => new()
    {
        Days = Days.Slice(start, length),
        Followers = Followers.Slice(start, length),
        Impressions = Impressions.Slice(start, length),
        Views = Views.Slice(start, length),
        Reach = Reach.Slice(start, length),
        ProfileViews = ProfileViews.Slice(start, length),
        WebsiteClicks = WebsiteClicks.Slice(start, length),
    };

    private static T[] Column<T>(List<DayMetrics> days, Func<DayMetrics, T> cell)
    {
        var column = new T[days.Count];
        for (var row = 0; row < column.Length; row++) column[row] = cell(days[row]);
        return column;
    }
}
