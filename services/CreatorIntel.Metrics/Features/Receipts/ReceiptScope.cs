using System.Globalization;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;

namespace CreatorIntel.Metrics.Features;

/// <summary>The observations that a figure speaks of: those its formula reads, narrowed to the figure's subject.</summary>
/// <param name="Posts">The posts; none where the formula reads nothing of posts.</param>
/// <param name="Days">The account days; none where the formula reads nothing of days.</param>
internal sealed record ReceiptScope(PostColumns Posts, IReadOnlyList<DateOnly> Days)
{
    private const string Previous = "previous";

    /// <param name="question">The question that the figure answers.</param>
    /// <param name="reads">The metrics that the formula reads.</param>
    /// <param name="days">Which days it reads.</param>
    /// <param name="subject">The figure's subject.</param>
    public static ReceiptScope Of(Question question, Reads reads, DaysRead days, string subject)
    {
        var parts = SubjectParts.Of(subject);
        var selection = parts.IsPrevious ? question.Previous ?? question.Current : question.Current;
        return new(
            reads.PostMetrics.IsEmpty ? PostColumns.Empty : PostsOf(question, selection, parts.Rest),
            reads.DayMetrics.IsEmpty ? [] : DaysOf(days, selection));
    }

    private static PostColumns PostsOf(Question question, Selection selection, string subject)
    {
        var posts = selection.Posts;
        if (question.Accounts.Accounts.FirstOrDefault(account => IsOrBegins(subject, account.Platform)).Platform is { } platform)
        {
            posts = Observations.PostsOf(question.Accounts, platform, posts);
            subject = subject.Length > platform.Length ? subject[(platform.Length + 1)..] : "";
        }

        return subject.Length == 0 ? posts : Narrowed(posts, question, selection, subject);
    }

    private static PostColumns Narrowed(PostColumns posts, Question question, Selection selection, string subject)
    {
        if (TimesOf(posts, Formulas.PostingTimes.ZoneOf(selection.Posts, question.Set, question.Zone), subject) is { } times) return posts.Where(times);
        if (WeekOf(posts, question.Zone, subject) is { } week) return posts.Where(week);
        if (PostTierNames.Find(subject) is { } tier)
        {
            var tiers = PostSegments.Of(selection.Rates).Tiers;
            return posts.Where(row => tiers[row] == tier);
        }

        if (posts.TypeNames.Contains(subject)) return posts.OfType(subject);
        var post = subject.Split('/')[0];
        return posts.Ids.Span.Contains(post) ? posts.Where(row => posts.Ids.Span[row] == post) : posts;
    }

    /// <summary>Tells the posts of <c>hour-20</c>, <c>weekday-4</c> or <c>cell-4-20</c>; null for another subject.</summary>
    private static Predicate<int>? TimesOf(PostColumns posts, TimeZoneInfo zone, string subject)
    {
        var clock = new LocalClock(zone);
        long Local(int row) => clock.LocalTicks(posts.PublishedAt.Span[row]);
        int Weekday(int row) => LocalClock.DaysSinceMonday(Local(row)) + 1;
        int Hour(int row) => LocalClock.HourOf(Local(row));
        return subject.Split('-', 2) switch
        {
            ["hour", var hour] when IsNumber(hour, out var h) => row => Hour(row) == h,
            ["weekday", var weekday] when IsNumber(weekday, out var d) => row => Weekday(row) == d,
            ["cell", var cell] when cell.Split('-') is [var weekday, var hour] && IsNumber(weekday, out var d) && IsNumber(hour, out var h) =>
                row => Weekday(row) == d && Hour(row) == h,
            _ => null,
        };
    }

    /// <summary>Tells the posts of <c>week-2026-03-02</c>; null for another subject.</summary>
    private static Predicate<int>? WeekOf(PostColumns posts, TimeZoneInfo zone, string subject)
    {
        const string prefix = "week-";
        if (!subject.StartsWith(prefix, StringComparison.Ordinal) || !IsoDay.TryParse(subject[prefix.Length..], out var monday)) return null;
        var clock = new LocalClock(zone);
        return row => LocalClock.MondayOf(clock.LocalTicks(posts.PublishedAt.Span[row])) == monday;
    }

    private static DateOnly[] DaysOf(DaysRead read, Selection selection)
    {
        if (read == DaysRead.Unspecified) return selection.DaysInRange.Days.ToArray();
        var followers = selection.FollowerDays;
        if (followers.Count == 0) return [];
        var latest = followers.Days[^1];
        return read == DaysRead.Week && WeeklyGrowth.Compared(followers) is { } counts
            ? [latest.AddDays(-counts.DaysBetween), latest]
            : [latest];
    }

    private static bool IsOrBegins(string subject, string platform) =>
        subject == platform || subject.StartsWith($"{platform}-", StringComparison.Ordinal);

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private readonly record struct SubjectParts(string Rest, bool IsPrevious)
    {
        public static SubjectParts Of(string subject) =>
            subject == Previous ? new("", true)
            : subject.EndsWith($"-{Previous}", StringComparison.Ordinal) ? new(subject[..^(Previous.Length + 1)], true)
            : new(subject, false);
    }
}
