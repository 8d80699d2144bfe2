using System.ComponentModel;
using CreatorIntel.Contracts.V1;
using Microsoft.AspNetCore.Mvc;

namespace CreatorIntel.Gateway.Api;

/// <summary>Which posts, in which order, and which page of them.</summary>
internal sealed class PostsFilter
{
    [Description("publishedAt (default), engagement, engagementByReach, likes, comments, shares, saves, reach, impressions, views, saveRate, shareRate, commentRate or likeRate.")]
    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [Description("desc (default) or asc; of equal posts the newest comes first, posts without the metric last.")]
    [FromQuery(Name = "order")]
    public string? Order { get; init; }

    [Description("Posts to leave out from the beginning.")]
    [FromQuery(Name = "skip")]
    public int? Skip { get; init; }

    [Description("Posts on the page, 1 to 200 (default 50).")]
    [FromQuery(Name = "take")]
    public int? Take { get; init; }

    [Description("Only posts with this text in the caption, in any case.")]
    [FromQuery(Name = "text")]
    public string? Text { get; init; }

    [Description("Only posts with this hashtag, with or without its #.")]
    [FromQuery(Name = "hashtag")]
    public string? Hashtag { get; init; }

    [Description("Only posts whose metric, the one sorted by, is at least this.")]
    [FromQuery(Name = "min")]
    public double? Minimum { get; init; }

    [Description("Only posts whose metric, the one sorted by, is at most this.")]
    [FromQuery(Name = "max")]
    public double? Maximum { get; init; }

    [Description("Only posts that the viral rule in force picks.")]
    [FromQuery(Name = "viral")]
    public bool? Viral { get; init; }

    [Description("Only posts of this tier: vip, high, medium or low.")]
    [FromQuery(Name = "tier")]
    public string? Tier { get; init; }

    public PostsQuery ToQuery(FigureQuery query)
    {
        var posts = new PostsQuery
        {
            Query = query,
            Sort = Sort ?? "",
            Ascending = Order switch
            {
                null or "" or "desc" => false,
                "asc" => true,
                _ => throw FigureQuestion.Bad("order", Order, "Expected asc or desc."),
            },
            Skip = Skip ?? 0,
            Take = Take ?? 0,
            Text = Text ?? "",
            Hashtag = Hashtag ?? "",
            ViralOnly = Viral ?? false,
            Tier = Tier ?? "",
        };
        if (Minimum is { } minimum) posts.Minimum = minimum;
        if (Maximum is { } maximum) posts.Maximum = maximum;
        return posts;
    }
}
