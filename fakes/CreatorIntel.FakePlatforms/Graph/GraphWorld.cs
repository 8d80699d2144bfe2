using System.Globalization;

namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>
/// A creator on Instagram: 300 posts of every type over 90 days, two stories that are alive, days, an audience and a
/// competitor. Every number follows from the number of the post or the day, so that a test can work it out, and from the
/// time: what is younger than 48 hours is counted anew when it is as old as that.
/// </summary>
internal sealed class GraphWorld
{
    /// <summary>Id of the first creator's account, as exports give it too.</summary>
    public const string AccountId = "17841400000000300";

    /// <summary>Name in the account's address.</summary>
    public const string UserName = "fake.creator";

    /// <summary>Name above the profile.</summary>
    public const string Name = "Fake Creator 🌿";

    /// <summary>The first creator's token.</summary>
    public const string FirstToken = "fake-graph-token";

    /// <summary>Followers in total.</summary>
    public const int Followers = 12_480;

    private const long FirstAccount = 17841400000000300;
    private const int PostCount = 300;
    private const int DayCount = 90;
    private static readonly TimeSpan Settled = TimeSpan.FromHours(48);

    private readonly DateTimeOffset _began;
    private readonly TimeProvider _clock;
    private readonly IReadOnlyList<GraphPost> _posts;

    /// <param name="began">When the world began (UTC): the latest post is as old as a seven hours' gap.</param>
    /// <param name="clock">The time that goes on from there.</param>
    /// <param name="number">Which creator, 0 to 9: all are alike but for their ids.</param>
    public GraphWorld(DateTimeOffset began, TimeProvider clock, int number = 0)
    {
        (_began, _clock, Number) = (began, clock, number);
        Id = (FirstAccount + number).ToString(CultureInfo.InvariantCulture);
        _posts = [.. Enumerable.Range(0, PostCount).Select(index => GraphPost.Of(index, began - (TimeSpan.FromDays(DayCount) / PostCount * (index + 1)), number))];
        Stories = [GraphPost.StoryOf(0, began.AddHours(-3), number), GraphPost.StoryOf(1, began.AddHours(-20), number)];
    }

    /// <summary>Which creator, 0 to 9.</summary>
    public int Number { get; }

    /// <summary>Id of the account.</summary>
    public string Id { get; }

    /// <summary>The token that shows the account: the first one's with a hyphen and the number.</summary>
    public string Token => Number == 0 ? FirstToken : $"{FirstToken}-{Number}";

    /// <summary>The time (UTC).</summary>
    public DateTimeOffset Now => _clock.GetUtcNow() is var now && now > _began ? now : _began;

    /// <summary>The posts as they are counted now, newest first.</summary>
    public IReadOnlyList<GraphPost> Posts => [.. _posts.Select(AsCounted)];

    /// <summary>The stories that are alive, newest first; of the second too few people saw anything.</summary>
    public IReadOnlyList<GraphPost> Stories { get; }

    /// <summary>A post or story by its id, as it is counted now; null: there is none.</summary>
    public GraphPost? Find(string id) => Posts.Concat(Stories).FirstOrDefault(post => post.Id == id);

    /// <summary>The days that are measured: complete ones of Pacific time, the oldest first.</summary>
    public IEnumerable<GraphDay> Days()
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, GraphDay.Pacific).DateTime);
        return Enumerable.Range(1, DayCount).Select(ago => GraphDay.Of(today.AddDays(-ago), Now)).Reverse();
    }

    private GraphPost AsCounted(GraphPost post) =>
        _began - post.PublishedAt < Settled && Now - post.PublishedAt >= Settled ? post.CountedAnew() : post;
}
