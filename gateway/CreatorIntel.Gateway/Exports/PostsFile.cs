using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Gateway.Exports;

/// <summary>Posts as rows of a CSV file. Rates are fractions; an empty cell was not given or cannot be computed.</summary>
internal static class PostsFile
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "post_id", "published_at_utc", "content_type", "caption", "permalink", "engagement_index", "engagement_by_reach", "likes",
        "comments", "shares", "saves", "reach", "impressions", "views", "clicks", "follows", "like_rate", "comment_rate",
        "share_rate", "save_rate", "click_through_rate", "tier", "viral",
    ];

    public static string Row(PostRow row)
    {
        var post = row.Post;
        return Csv.Row(
        [
            Csv.Text(post.PostId), Csv.Instant(post.PublishedAt), Csv.Text(post.ContentType), Csv.Text(post.Caption),
            Csv.Text(post.Permalink), Csv.Number(post.Engagement.Value), Csv.Number(row.EngagementByReach.Value), Csv.Number(post.Likes),
            Csv.Number(post.Comments), Csv.Number(post.Shares), Csv.Number(post.Saves), Csv.Number(post.Reach),
            Csv.Number(post.Impressions), Csv.Number(post.Views), Csv.Number(row.Clicks), Csv.Number(row.Follows),
            Csv.Number(row.Rates.Likes.Value), Csv.Number(row.Rates.Comments.Value), Csv.Number(row.Rates.Shares.Value),
            Csv.Number(row.Rates.Saves.Value), Csv.Number(row.Rates.ClickThrough.Value), Csv.Text(row.Tier),
            row.Viral ? "true" : "false",
        ]);
    }
}
