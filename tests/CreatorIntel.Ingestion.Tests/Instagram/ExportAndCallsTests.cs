using System.Globalization;
using CreatorIntel.FakePlatforms.Graph;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Instagram;
using CreatorIntel.Ingestion.Tests.Formats;
using CreatorIntel.Ingestion.Tests.Sync;

namespace CreatorIntel.Ingestion.Tests.Instagram;

/// <summary>What an export of Meta Business Suite and the Graph API say of the same 300 posts.</summary>
public sealed class ExportAndCallsTests : IAsyncLifetime
{
    private const string Header =
        "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves";

    private static readonly RowAccount Account = new("instagram", GraphWorld.AccountId, null, "Europe/Lisbon", Synthetic: false);
    private static readonly TimeZoneInfo Lisbon = TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon");

    private FakeServer _server = null!;
    private IReadOnlyList<PostRow> _calls = [];
    private IReadOnlyList<PostRow> _export = [];

    public async ValueTask InitializeAsync()
    {
        _server = await FakeServer.StartAsync();
        var connector = new FacebookLoginConnector(_server.Clock);
        var recording = new Recording(connector, new PlainCalls(_server, "graph/", connector, GraphAccess.Token), Account, Lisbon);
        await recording.SyncAsync(FakeServer.Now);
        _calls = [.. recording.Rows.OfType<PostOutcome>().Select(post => post.Row).Where(row => !row.PostId.StartsWith("1792", StringComparison.Ordinal))];
        var csv = string.Join("\r\n", _server.Get<GraphWorld>().Posts.Select(Line).Prepend(Header));
        _export = [.. (await Files.ReadAsync(csv, new ImportDefaults(null, null, null, "Europe/Lisbon", false))).Select(row => row.Post())];
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void By_export_and_by_calls_the_posts_and_their_totals_are_the_same() =>
        Known(_calls).ShouldBe(Known(_export));

    [Fact]
    public void Calls_after_an_export_change_nothing() =>
        Known([.. _export, .. _calls]).ShouldBe(Known(_export));

    [Fact]
    public void An_export_after_calls_changes_nothing() =>
        Known([.. _calls, .. _export]).ShouldBe(Known(_export));

    /// <summary>Each post as it is described last, with the last known value of each metric.</summary>
    private static List<KnownTotals> Known(IReadOnlyList<PostRow> rows)
    {
        var states = new Dictionary<string, PostState?>(StringComparer.Ordinal);
        var totals = new Dictionary<string, PostMetrics>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var decision = PostDecider.Decide(states.GetValueOrDefault(row.PostId), row, FakeServer.Now);
            decision.Refusal.ShouldBeNull();
            states[row.PostId] = decision.Events.Aggregate(states.GetValueOrDefault(row.PostId), PostState.Evolve);
            foreach (var observed in decision.Events.OfType<PostObserved>())
                totals[row.PostId] = After(totals.GetValueOrDefault(row.PostId) ?? new PostMetrics(), observed.Metrics);
        }

        return [.. states.OrderBy(post => post.Key, StringComparer.Ordinal).Select(post => new KnownTotals(post.Key, post.Value!.Description, totals[post.Key]))];
    }

    private static PostMetrics After(PostMetrics before, PostMetrics given) => new(
        given.Impressions ?? before.Impressions, given.Views ?? before.Views, given.Reach ?? before.Reach, given.Likes ?? before.Likes,
        given.Comments ?? before.Comments, given.Shares ?? before.Shares, given.Saves ?? before.Saves, given.Follows ?? before.Follows);

    /// <summary>A line of the export: what the platform does not give for a post is an empty cell.</summary>
    private static string Line(GraphPost post)
    {
        var local = TimeZoneInfo.ConvertTime(post.PublishedAt, Lisbon).ToString("MM/dd/yyyy HH:mm", CultureInfo.InvariantCulture);
        var type = (post.MediaType, post.ProductType) switch
        {
            ("CAROUSEL_ALBUM", _) => "IG carousel",
            ("IMAGE", _) => "IG image",
            _ => "IG reel",
        };
        string Cell(string metric, bool isGiven = true) =>
            isGiven ? post.Totals[metric].ToString(CultureInfo.InvariantCulture) : "";
        var hasInsights = !post.IsBeforeConversion;
        var isOldVideo = post is { MediaType: "VIDEO", ProductType: "FEED" };
        return string.Join(',',
            post.Id, GraphWorld.AccountId, GraphWorld.UserName, GraphWorld.Name, $"\"{post.Caption?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", "0",
            local, post.Permalink, type, "", "Lifetime", Cell("views", hasInsights && !isOldVideo), Cell("reach", hasInsights), Cell("likes"),
            Cell("shares", hasInsights), Cell("follows", hasInsights && post.ProductType == "FEED"), Cell("comments"), Cell("saved", hasInsights));
    }
}

/// <summary>A post and its totals.</summary>
internal sealed record KnownTotals(string PostId, PostDescription Description, PostMetrics Totals);
