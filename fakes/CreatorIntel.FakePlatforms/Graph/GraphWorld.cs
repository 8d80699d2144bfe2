namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>
/// A creator on Instagram: 300 posts of every type over 90 days, two stories that are alive, days, an audience and a
/// competitor. Every number follows from the number of the post or the day, so that a test can work it out.
/// </summary>
/// <param name="now">When the creator looks (UTC): the latest post is as old as a seven hours' gap.</param>
internal sealed class GraphWorld(DateTimeOffset now)
{
    /// <summary>Id of the account, as exports give it too.</summary>
    public const string AccountId = "17841400000000300";

    /// <summary>Name in the account's address.</summary>
    public const string UserName = "fake.creator";

    /// <summary>Name above the profile.</summary>
    public const string Name = "Fake Creator 🌿";

    /// <summary>Followers in total.</summary>
    public const int Followers = 12_480;

    private const int PostCount = 300;
    private const int DayCount = 90;

    /// <summary>When the creator looks (UTC).</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The posts, newest first.</summary>
    public IReadOnlyList<GraphPost> Posts { get; } =
        [.. Enumerable.Range(0, PostCount).Select(index => GraphPost.Of(index, now - (TimeSpan.FromDays(DayCount) / PostCount * (index + 1))))];

    /// <summary>The stories that are alive, newest first; of the second too few people saw anything.</summary>
    public IReadOnlyList<GraphPost> Stories { get; } =
        [GraphPost.StoryOf(0, now.AddHours(-3)), GraphPost.StoryOf(1, now.AddHours(-20))];

    /// <summary>A post or story by its id; null: there is none.</summary>
    public GraphPost? Find(string id) => Posts.Concat(Stories).FirstOrDefault(post => post.Id == id);

    /// <summary>The days that are measured: complete ones of Pacific time, the oldest first.</summary>
    public IEnumerable<GraphDay> Days()
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, GraphDay.Pacific).DateTime);
        return Enumerable.Range(1, DayCount).Select(ago => GraphDay.Of(today.AddDays(-ago), Now)).Reverse();
    }
}
