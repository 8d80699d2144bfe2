using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Features;

/// <summary>Where each post stands among the posts of a question: its tier, and whether it is viral.</summary>
internal sealed class PostStanding
{
    private readonly IReadOnlyList<PostTier?> _tiers;
    private readonly bool[] _viral;

    public PostStanding(Rates rates)
    {
        _tiers = PostSegments.Of(rates).Tiers;
        _viral = new bool[rates.Values.Length];
        foreach (var row in ViralPosts.Of(rates).Rows.Span) _viral[row] = true;
    }

    /// <summary>The tier of a post; null where it has none.</summary>
    public PostTier? TierOf(int row) => _tiers[row];

    /// <summary>True where the viral rule in force picks the post.</summary>
    public bool IsViral(int row) => _viral[row];
}
