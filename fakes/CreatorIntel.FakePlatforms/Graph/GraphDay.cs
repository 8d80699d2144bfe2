namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>A day of the account, from midnight to midnight of Pacific time.</summary>
/// <param name="Day">The day.</param>
/// <param name="EndsAt">When it ends (UTC): what the platform writes as its time.</param>
/// <param name="Totals">What was measured, by the platform's names.</param>
internal sealed record GraphDay(DateOnly Day, DateTimeOffset EndsAt, IReadOnlyDictionary<string, long> Totals)
{
    /// <summary>The zone whose midnight ends a day of insights.</summary>
    public static TimeZoneInfo Pacific { get; } = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    private static readonly TimeSpan Lag = TimeSpan.FromHours(48);

    /// <summary>A day as it is told at an instant: within 48 hours of its end a fifth of the reach is not counted yet.</summary>
    public static GraphDay Of(DateOnly day, DateTimeOffset now)
    {
        var n = day.DayNumber;
        var endsAt = MidnightAfter(day);
        var reach = 900L + (n % 7 * 40);
        var isLate = now - endsAt < Lag;
        return new GraphDay(day, endsAt, new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["reach"] = isLate ? reach * 4 / 5 : reach,
            ["follower_count"] = 5 + (n % 11),
            ["views"] = reach * 2,
            ["accounts_engaged"] = reach / 10,
            ["total_interactions"] = reach / 8,
            ["likes"] = reach / 12,
            ["comments"] = n % 9,
            ["shares"] = n % 5,
            ["saves"] = n % 6,
            ["replies"] = n % 2,
            ["profile_links_taps"] = n % 8,
        });
    }

    private static DateTimeOffset MidnightAfter(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Pacific.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
