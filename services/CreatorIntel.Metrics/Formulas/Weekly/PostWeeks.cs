namespace CreatorIntel.Metrics.Formulas;

/// <summary>The weeks, from Monday to Sunday in a time zone, in which posts were published.</summary>
/// <param name="Mondays">The weeks that have posts, ascending.</param>
/// <param name="Groups">The week of each post, as a position in <paramref name="Mondays"/>.</param>
internal sealed record PostWeeks(IReadOnlyList<DateOnly> Mondays, ReadOnlyMemory<int> Groups)
{
    public static PostWeeks Of(PostColumns posts, TimeZoneInfo zone)
    {
        var mondays = new List<DateOnly>();
        var groups = new int[posts.Count];
        var published = posts.PublishedAt.Span;
        var clock = new LocalClock(zone);
        for (var row = 0; row < groups.Length; row++)
        {
            var monday = LocalClock.MondayOf(clock.LocalTicks(published[row]));
            // A clock that goes back from Monday into Sunday does not open the week before again.
            if (mondays.Count == 0 || monday > mondays[^1]) mondays.Add(monday);
            groups[row] = mondays.Count - 1;
        }

        return new PostWeeks(mondays, groups);
    }
}
