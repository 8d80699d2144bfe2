using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;
using Grpc.Core;

namespace CreatorIntel.Metrics.Tests.ReadModels;

/// <summary>What other services get to know of posts, from the tables.</summary>
[Collection(nameof(MetricsPostgresCollection))]
public sealed class PublishedReaderTests(MetricsPostgres postgres) : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    private readonly AccountKey _account = new("my", "instagram", Guid.NewGuid().ToString("N"));
    private readonly ObservationReader _reader = new(new ObservationLoader(postgres.Database), postgres.Store);

    public void Dispose() => _reader.Dispose();

    [Fact]
    public async Task A_post_comes_with_its_address_where_the_source_gives_one()
    {
        await RecordAsync([Described("a", "https://example/a"), Described("b", null)], []);
        var posts = await PublishedAsync();
        posts.ToDictionary(post => post.PostId, post => post.HasPermalink ? post.Permalink : null)
            .ShouldBe(new Dictionary<string, string?> { ["a"] = "https://example/a", ["b"] = null }, ignoreOrder: true);
    }

    [Fact]
    public async Task Totals_of_one_instant_that_were_recorded_at_once_and_differ_contradict_each_other()
    {
        await RecordAsync([Described("a")], [Measured(11, likes: 5), Measured(12, likes: 6), Measured(13, likes: 5)]);
        (await PublishedAsync()).Single().ContradictingSequences.ShouldBe([11, 12, 13]);
    }

    [Fact]
    public async Task Totals_of_another_instant_or_recorded_later_contradict_nothing()
    {
        await RecordAsync(
            [Described("a")],
            [Measured(11, likes: 5), Measured(12, likes: 6, observed: Noon.AddDays(1)), Measured(13, likes: 7, recorded: Noon.AddDays(2))]);
        (await PublishedAsync()).Single().ContradictingSequences.ShouldBeEmpty();
    }

    [Fact]
    public async Task Totals_that_complete_each_other_contradict_nothing()
    {
        await RecordAsync([Described("a")], [Measured(11, likes: 5), Measured(12, reach: 90)]);
        (await PublishedAsync()).Single().ContradictingSequences.ShouldBeEmpty();
    }

    private static PostDescribed Described(string post, string? permalink = null) =>
        new(post[0], post, Noon, "IMAGE", Noon.AddDays(-1), "", permalink);

    private static PostMeasured Measured(
        long sequence, long? likes = null, long? reach = null, DateTimeOffset? observed = null, DateTimeOffset? recorded = null) =>
        new(sequence, "a", observed ?? Noon, recorded ?? Noon, null, null, reach, likes, null, null, null, null);

    private async Task RecordAsync(PostDescribed[] posts, PostMeasured[] measurements)
    {
        await using var session = postgres.Store.OpenSession(_account.Workspace);
        session.Write(new PostsObserved(_account, posts, measurements));
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<PublishedPost>> PublishedAsync()
    {
        var written = new Written();
        await new PublishedReader(postgres.Database, new Observations(_reader)).WriteAsync(
            new PublishedRequest { Workspace = _account.Workspace, AccountId = _account.ToString() }, written,
            TestContext.Current.CancellationToken);
        return written.Posts;
    }

    private sealed class Written : IServerStreamWriter<PublishedPosts>
    {
        public List<PublishedPost> Posts { get; } = [];

        public WriteOptions? WriteOptions { get; set; }

        public Task WriteAsync(PublishedPosts message)
        {
            Posts.AddRange(message.Posts);
            return Task.CompletedTask;
        }

        public Task WriteAsync(PublishedPosts message, CancellationToken cancellationToken) => WriteAsync(message);
    }
}
