using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>What valuation needs to know of the posts of one content type (A6, A8), from observations alone.</summary>
internal sealed class TypeBasis(string contentType)
{
    /// <summary>What <see cref="Values"/> holds of each post.</summary>
    private const int ValuesOfPost = 6;
    private const int ActionsOfPost = 4;

    private RunningSample _impressions;
    private RunningSample _reach;
    private RunningSample _engagement;

    /// <summary><c>IMAGE</c>, <c>VIDEO</c>, ...; empty for all posts.</summary>
    public string ContentType => contentType;

    public int Posts { get; private set; }

    /// <summary>Impressions, or views of posts without them.</summary>
    public RunningSample Impressions => _impressions;

    /// <summary>People reached by a post.</summary>
    public RunningSample Reach => _reach;

    /// <summary>The Classic weighted rates, in percent.</summary>
    public RunningSample EngagementPercent => _engagement;

    /// <summary>
    /// Impressions, reach times the Classic weighted rate as a fraction, likes, comments, shares and saves of the posts that
    /// have all of them.
    /// </summary>
    public RunningMoments Values { get; } = new(ValuesOfPost);

    /// <summary>Likes, comments, shares and saves of the posts that have all four.</summary>
    public RunningMoments Actions { get; } = new(ActionsOfPost);

    /// <summary>The types with the most posts first, equal ones by name.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="classic">Their weighted engagement by the Classic definition.</param>
    public static IReadOnlyList<TypeBasis> ByType(PostColumns posts, Rates classic)
    {
        var types = posts.TypeNames.Select(name => new TypeBasis(name)).ToArray();
        ReadOnlySpan<int> codes = posts.Types.Span;
        ReadOnlySpan<double> impressions = posts.Impressions.Span, views = posts.Views.Span, percents = classic.Values.Span;
        ReadOnlySpan<double> likes = posts.Likes.Span, comments = posts.Comments.Span;
        ReadOnlySpan<double> shares = posts.Shares.Span, saves = posts.Saves.Span;
        var reach = posts.Reach.Span;
        Span<double> row = stackalloc double[ValuesOfPost];
        for (var post = 0; post < codes.Length; post++)
        {
            row[0] = Displays.Of(impressions[post], views[post]);
            row[1] = reach[post].Count * percents[post] / classic.Scale;
            row[2] = likes[post];
            row[3] = comments[post];
            row[4] = shares[post];
            row[5] = saves[post];
            types[codes[post]].Add(row, reach[post], percents[post]);
        }

        return [.. types
            .Where(type => type.Posts > 0)
            .OrderByDescending(type => type.Posts)
            .ThenBy(type => type.ContentType, StringComparer.Ordinal)];
    }

    /// <summary>The posts of all types as one.</summary>
    public static TypeBasis All(IEnumerable<TypeBasis> types)
    {
        var all = new TypeBasis("");
        foreach (var type in types)
        {
            all.Posts += type.Posts;
            all.Values.Add(type.Values);
            all.Actions.Add(type.Actions);
        }

        return all;
    }

    private void Add(ReadOnlySpan<double> row, People reach, double percent)
    {
        Posts++;
        _impressions.Add(row[0]);
        _reach.Add(reach.Count);
        _engagement.Add(percent);
        Values.Add(row);
        Actions.Add(row[^ActionsOfPost..]);
    }
}
