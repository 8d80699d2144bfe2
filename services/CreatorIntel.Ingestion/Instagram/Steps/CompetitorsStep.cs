using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>Public numbers of other professional accounts: followers, and likes and comments of their latest posts.</summary>
internal sealed class CompetitorsStep : IGraphStep
{
    private const string Profile = "id,username,name,followers_count,follows_count,media_count";
    private const string Posts = "media.limit(50){id,caption,media_type,media_product_type,timestamp,permalink,like_count,comments_count}";
    private const int LongestName = 30;

    public string Name => "competitors";

    public bool IsDue(SyncRequest request, GraphLogin login) =>
        login.HasCompetitors && request.Competitors.Count > 0 && SyncDays.IsFirstOfDay(request);

    public async Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        if (at.Index >= sync.Request.Competitors.Count) return null;
        var name = sync.Request.Competitors[at.Index];
        if (IsUserName(name)) await LookUpAsync(sync, name, cancellationToken);
        else Reject(sync, name, "A user name of Instagram has up to 30 letters, digits, dots and underscores.");
        sync.Share = (double)at.Index / sync.Request.Competitors.Count;
        return at with { Index = at.Index + 1 };
    }

    private static async Task LookUpAsync(GraphSync sync, string name, CancellationToken cancellationToken)
    {
        var answer = await sync.GetAsync(
            sync.Node, [("fields", $"business_discovery.username({name}){{{Profile},{Posts}}}")], cancellationToken);
        if (answer.Body.Object("business_discovery") is not { } found || found.Text("id") is not { } id || !AccountKey.IsIdentifier(id))
        {
            Reject(sync, name, "Instagram knows no public professional account of this name.");
            return;
        }

        var account = new RowAccount(GraphLogin.Platform, id, name, TimeZone: null, Synthetic: false, Competitor: true);
        var day = SyncDays.DayOf(sync.Request.Now, TimeZoneInfo.Utc);
        sync.Add(ProfileStep.ProfileOf(found, account, day, sync.ReaderOf(sync.Node, 1), sync.From(sync.Node)));
        var page = MediaListing.Read(found.Object("media") ?? default, position => sync.ReaderOf(sync.Node, position));
        foreach (var rejected in page.Rejected) sync.Add(rejected);
        foreach (var post in page.Media)
            sync.Add(new PostOutcome(post.Describe(account, sync.From(sync.Node), new PostMetrics(Likes: post.Likes, Comments: post.Comments))));
    }

    private static void Reject(GraphSync sync, string name, string reason) =>
        sync.Add(new RejectedOutcome(RowRejection.Of("", 0, "competitor", name, reason)));

    // The name becomes part of a query with a grammar of its own.
    private static bool IsUserName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_');
}
