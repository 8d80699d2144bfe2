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

    /// <summary>Counts one post.</summary>
    public void Add(PostColumns posts, int row)
    {
        double impressions = posts.Impressions.Span[row], views = posts.Views.Span[row];
        var displayed = Formulas.Displays.Of(impressions, views);
        Posts++;
        Likes = Sum(Likes, posts.Likes.Span[row]);
        Comments = Sum(Comments, posts.Comments.Span[row]);
        Shares = Sum(Shares, posts.Shares.Span[row]);
        Saves = Sum(Saves, posts.Saves.Span[row]);
        Displays = Sum(Displays, displayed);
        if (!double.IsNaN(displayed)) PostsDisplayed++;
        SomeAreViews |= Formulas.Displays.AreViews(impressions, views);
    }

    private static long? Sum(long? total, double metric) => double.IsNaN(metric) ? total : (total ?? 0) + (long)metric;
}
