namespace CreatorIntel.Metrics.Formulas;

/// <summary>The days that "previous" figures speak of.</summary>
internal static class PreviousPeriod
{
    private const int DaysBack = 28;

    /// <summary>
    /// A range of days is compared with as many days just before it. Without a first day, everything up to the last day
    /// is compared with everything up to 28 days earlier.
    /// </summary>
    /// <param name="from">First day, inclusive; null: open.</param>
    /// <param name="to">Last day, inclusive; null: the reference day.</param>
    /// <param name="reference">The latest day that the data speaks of.</param>
    /// <returns>Null where nothing can lie before: the range ends before it begins, or the calendar does.</returns>
    public static Days? Of(DateOnly? from, DateOnly? to, DateOnly reference)
    {
        var last = to ?? reference;
        if (from is not { } first) return last.DayNumber < DaysBack ? null : new Days(null, last.AddDays(-DaysBack));
        var length = last.DayNumber - first.DayNumber + 1;
        return length < 1 || first.DayNumber < length ? null : new Days(first.AddDays(-length), first.AddDays(-1));
    }
}

/// <summary>First and last day, inclusive, in the account's time zone; without a first day, everything up to the last.</summary>
internal readonly record struct Days(DateOnly? From, DateOnly To);
