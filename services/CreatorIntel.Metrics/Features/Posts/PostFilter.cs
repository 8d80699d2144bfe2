using System.Buffers;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>Which posts a list shows.</summary>
/// <param name="Text">Part of the caption, in any case; empty: all.</param>
/// <param name="Hashtag">A hashtag, in any case and with or without its sign; empty: all.</param>
/// <param name="Minimum">Least value of the metric sorted by; null: none.</param>
/// <param name="Maximum">Greatest value of the metric sorted by; null: none.</param>
/// <param name="ViralOnly">Only those that the viral rule in force picks.</param>
/// <param name="Tier">Only those of a tier; null: all.</param>
internal sealed record PostFilter(
    string Text, string Hashtag, double? Minimum, double? Maximum, bool ViralOnly, PostTier? Tier)
{
    private readonly SearchValues<string> _text = SearchValues.Create([Text], StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the captions have to be known.</summary>
    public bool ReadsCaptions => Text.Length > 0 || Hashtag.Length > 0;

    /// <exception cref="RpcException">InvalidArgument: there is no such tier.</exception>
    public static PostFilter Of(PostsQuery query) => new(
        query.Text, query.Hashtag, query.HasMinimum ? query.Minimum : null, query.HasMaximum ? query.Maximum : null,
        query.ViralOnly, TierOf(query.Tier));

    /// <summary>Rows of the posts that pass, in the order of the posts.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="values">The metric sorted by, one value for each post.</param>
    /// <param name="standing">Tiers of the posts, and which are viral.</param>
    /// <param name="captions">Their captions; only read where <see cref="ReadsCaptions"/>.</param>
    public int[] Rows(PostColumns posts, ReadOnlySpan<double> values, PostStanding standing, CaptionColumns captions)
    {
        var captionRows = ReadsCaptions ? captions.RowsOf(posts) : [];
        var tag = Hashtag.Length > 0 ? captions.TagOf(Hashtag) : -1;
        var passing = new int[posts.Count];
        var count = 0;
        for (var row = 0; row < passing.Length; row++)
        {
            if (ViralOnly && !standing.IsViral(row)) continue;
            if (Tier is { } tier && standing.TierOf(row) != tier) continue;
            if (Minimum is { } minimum && !(values[row] >= minimum)) continue;
            if (Maximum is { } maximum && !(values[row] <= maximum)) continue;
            if (ReadsCaptions && !Passes(captions, captionRows[row], tag)) continue;
            passing[count++] = row;
        }

        return passing[..count];
    }

    private bool Passes(CaptionColumns captions, int captionRow, int tag) =>
        captionRow >= 0
        && (Hashtag.Length == 0 || (tag >= 0 && captions.TagsOf(captionRow).Contains(tag)))
        && (Text.Length == 0 || captions.Texts[captionRow].AsSpan().ContainsAny(_text));

    private static PostTier? TierOf(string name) =>
        name.Length == 0 ? null
        : PostTierNames.Find(name)
            ?? throw new RpcException(new Status(
                StatusCode.InvalidArgument, $"'tier' is '{name}'; expected is vip, high, medium or low."));
}
