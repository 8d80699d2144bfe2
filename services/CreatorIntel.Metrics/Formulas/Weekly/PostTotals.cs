namespace CreatorIntel.Metrics.Formulas;

/// <summary>What adds up over posts: counters of things done. People reached do not, and are not here.</summary>
internal struct PostTotals
{
    public int Posts { get; private set; }

    /// <summary>Null where no post has the metric, as with all of them.</summary>
    public long? Likes { get; private set; }

    public long? Comments { get; private set; }

    public long? Shares { get; private set; }

    public long? Saves { get; private set; }

    /// <summary>Impressions, or views of posts without them.</summary>
    public long? Displays { get; private set; }

    /// <summary>Posts that have impressions or views.</summary>
    public int PostsDisplayed { get; private set; }

    /// <summary>True where views stood in for impressions on some post.</summary>
    public bool SomeAreViews { get; private set; }

    /// <summary>The totals over all posts.</summary>
    public static PostTotals Of(PostColumns posts) => ByGroup(posts, new int[posts.Count], 1)[0];

    /// <summary>The totals of each group of posts.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="groups">The group of each post, from 0.</param>
    /// <param name="count">Number of groups.</param>
    public static PostTotals[] ByGroup(PostColumns posts, ReadOnlySpan<int> groups, int count)
    {
        ReadOnlySpan<double> impressions = posts.Impressions.Span, views = posts.Views.Span, likes = posts.Likes.Span;
        ReadOnlySpan<double> comments = posts.Comments.Span, shares = posts.Shares.Span, saves = posts.Saves.Span;
        var totals = new PostTotals[count];
        for (var row = 0; row < groups.Length; row++)
        {
            ref var group = ref totals[groups[row]];
            var displayed = Formulas.Displays.Of(impressions[row], views[row]);
            group.Posts++;
            group.Likes = Sum(group.Likes, likes[row]);
            group.Comments = Sum(group.Comments, comments[row]);
            group.Shares = Sum(group.Shares, shares[row]);
            group.Saves = Sum(group.Saves, saves[row]);
            group.Displays = Sum(group.Displays, displayed);
            if (!double.IsNaN(displayed)) group.PostsDisplayed++;
            group.SomeAreViews |= Formulas.Displays.AreViews(impressions[row], views[row]);
        }

        return totals;
    }

    private static long? Sum(long? total, double metric) => double.IsNaN(metric) ? total : (total ?? 0) + (long)metric;
}
