using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>Everything known of an account as of an instant, in the form that formulas read.</summary>
/// <param name="DataVersion">Grows with every change of the account's observations.</param>
/// <param name="TimeZone">The zone of the account's days and hours.</param>
/// <param name="Posts">Its posts with the latest total of each metric that was given.</param>
/// <param name="AccountDays">Its own numbers by day.</param>
/// <param name="RecordedThrough">When the latest of it was recorded (UTC); null: nothing was.</param>
internal sealed record AccountObservations(
    long DataVersion, TimeZoneInfo TimeZone, PostColumns Posts, AccountDays AccountDays, DateTimeOffset? RecordedThrough)
{
    /// <summary>Its follower counts by day.</summary>
    public FollowerDays FollowerDays { get; } = FollowerDays.Of(AccountDays);

    /// <summary>Posts alone, without anything about days.</summary>
    public static AccountObservations OfPosts(
        long dataVersion, TimeZoneInfo timeZone, PostColumns posts, DateTimeOffset? recordedThrough) =>
        new(dataVersion, timeZone, posts, AccountDays.Empty, recordedThrough);

    /// <summary>
    /// The latest instant that the data speaks of (UTC): the end of the latest day with a follower count, or the latest
    /// publishing. Never the clock. Null without data.
    /// </summary>
    public DateTimeOffset? Reference
    {
        get
        {
            DateTimeOffset? posts = Posts.Count == 0 ? null : Posts.InstantOf(Posts.Count - 1);
            DateTimeOffset? days = FollowerDays.Count == 0 ? null : StartOf(FollowerDays.Days[^1].AddDays(1));
            return posts > days || days is null ? posts : days;
        }
    }

    /// <summary>When a day of the account begins (UTC).</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (TimeZone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(30);
        return new DateTimeOffset(midnight, TimeZone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>The account's day at an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime);
}
