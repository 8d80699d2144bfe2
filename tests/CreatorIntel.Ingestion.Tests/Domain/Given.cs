using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Domain;

/// <summary>Rows and instants that tests start from.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Noon = new(2026, 8, 27, 12, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Evening = Noon.AddHours(8);

    public static readonly DateTimeOffset Published = new(2026, 8, 20, 18, 30, 0, TimeSpan.Zero);

    public static readonly RowAccount Account = new("instagram", "0042", "Marisol", "Europe/Lisbon", Synthetic: false);

    public static Source Row(long row, string file = "posts.csv") => new("imp-1", file, $"hash of {file}", row);

    public static AccountDayRow Day(int day, long? followers, long row = 2, DateTimeOffset? recordedAt = null) => new(
        Account, new DateOnly(2026, 8, day), new AccountMetrics(Followers: followers, Reach: 500), recordedAt, Row(row));

    public static PostRow Post(
        long? likes = 10, string caption = "Hello", DateTimeOffset? observedAt = null, DateTimeOffset? recordedAt = null,
        long row = 2, string file = "posts.csv") => new(
        Account, "0007", "IMAGE", Published, caption, null,
        likes is null ? new PostMetrics() : new PostMetrics(Likes: likes, Reach: 100), observedAt, Removed: false, recordedAt,
        Row(row, file));

    public static AccountState? After(AccountState? state, IEnumerable<object> events) => events.Aggregate(state, AccountState.Evolve);

    public static PostState? After(PostState? state, IEnumerable<object> events) => events.Aggregate(state, PostState.Evolve);

    /// <summary>Records rows one after the other.</summary>
    public static (PostState? State, List<object> Events) Record(IEnumerable<PostRow> rows, DateTimeOffset now, PostState? state = null)
    {
        var recorded = new List<object>();
        foreach (var row in rows)
        {
            var events = PostDecider.Decide(state, row, now).Events;
            state = After(state, events);
            recorded.AddRange(events);
        }

        return (state, recorded);
    }

    /// <summary>Records rows one after the other.</summary>
    public static (AccountState? State, List<object> Events) Record(
        IEnumerable<AccountDayRow> rows, DateTimeOffset now, AccountState? state = null)
    {
        var recorded = new List<object>();
        foreach (var row in rows)
        {
            var events = AccountDecider.Decide(state, row, now);
            state = After(state, events);
            recorded.AddRange(events);
        }

        return (state, recorded);
    }
}
