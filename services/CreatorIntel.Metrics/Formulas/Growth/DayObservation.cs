namespace CreatorIntel.Metrics.Formulas;

/// <summary>A day of an account as observed once.</summary>
/// <param name="Day">The day measured, in the account's time zone.</param>
/// <param name="RecordedAt">When this was recorded (UTC).</param>
/// <param name="Sequence">Of observations recorded at one instant, the later has the higher one.</param>
/// <param name="Metrics">What was observed.</param>
internal readonly record struct DayObservation(DateOnly Day, DateTimeOffset RecordedAt, long Sequence, DayMetrics Metrics)
{
    /// <summary>By day, within a day as they were recorded.</summary>
    public static int InOrderOfRecording(DayObservation a, DayObservation b)
    {
        var byDay = a.Day.CompareTo(b.Day);
        if (byDay != 0) return byDay;
        var byInstant = a.RecordedAt.CompareTo(b.RecordedAt);
        return byInstant != 0 ? byInstant : a.Sequence.CompareTo(b.Sequence);
    }
}

/// <summary>Numbers of one day; NaN where the source gave none, which is not zero.</summary>
internal readonly record struct DayMetrics(
    double Followers, double Impressions, double Views, double Reach, double ProfileViews, double WebsiteClicks)
{
    public static DayMetrics Of(
        long? followers, long? impressions = null, long? views = null, long? reach = null, long? profileViews = null,
        long? websiteClicks = null) =>
        new(Known(followers), Known(impressions), Known(views), Known(reach), Known(profileViews), Known(websiteClicks));

    /// <summary>These with whatever a later observation gives.</summary>
    public DayMetrics RestatedBy(in DayMetrics later) => new(
        Latest(Followers, later.Followers), Latest(Impressions, later.Impressions), Latest(Views, later.Views),
        Latest(Reach, later.Reach), Latest(ProfileViews, later.ProfileViews), Latest(WebsiteClicks, later.WebsiteClicks));

    private static double Latest(double earlier, double later) => double.IsNaN(later) ? earlier : later;

    private static double Known(long? metric) => metric ?? double.NaN;
}
