namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Captions as columns, with everything that figures ask of them worked out once. One row for each post, in order of
/// publishing and then of id.
/// </summary>
internal sealed class CaptionColumns
{
    private readonly Dictionary<string, int> _rows;
    private readonly int[] _tagStarts;
    private readonly int[] _tags;

    /// <param name="ids">Ids of the posts.</param>
    /// <param name="texts">Their captions.</param>
    /// <param name="lengths">Lengths in code points.</param>
    /// <param name="features">What each caption has.</param>
    /// <param name="tagStarts">Where the tags of a row begin, and one more for the end.</param>
    /// <param name="tags">Hashtags of all rows as positions in the names, each once a row.</param>
    /// <param name="tagNames">Hashtags as first written, without the sign.</param>
    public CaptionColumns(
        string[] ids, string[] texts, int[] lengths, CaptionFeatures[] features, int[] tagStarts, int[] tags, string[] tagNames)
    {
        (Ids, Texts, Lengths, Features, TagNames) = (ids, texts, lengths, features, tagNames);
        (_tagStarts, _tags) = (tagStarts, tags);
        _rows = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        for (var row = 0; row < ids.Length; row++)
        {
            _rows.Add(ids[row], row);
            Characters += texts[row].Length;
        }
    }

    public static CaptionColumns Empty { get; } = new CaptionColumnsBuilder().Build();

    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyList<string> Texts { get; }

    public ReadOnlyMemory<int> Lengths { get; }

    public ReadOnlyMemory<CaptionFeatures> Features { get; }

    /// <summary>Hashtags as first written, without the sign.</summary>
    public IReadOnlyList<string> TagNames { get; }

    /// <summary>Size of all texts together, in UTF-16 code units.</summary>
    public long Characters { get; }

    public int Count => Ids.Count;

    /// <summary>The row of a post; -1 where its caption is not known.</summary>
    public int RowOf(string postId) => _rows.GetValueOrDefault(postId, -1);

    /// <summary>The row of each of some posts; -1 where the caption is not known.</summary>
    public int[] RowsOf(PostColumns posts)
    {
        var ids = posts.Ids.Span;
        var rows = new int[ids.Length];
        for (var post = 0; post < rows.Length; post++) rows[post] = RowOf(ids[post]);
        return rows;
    }

    /// <summary>The hashtags of a row, as positions in <see cref="TagNames"/>.</summary>
    public ReadOnlySpan<int> TagsOf(int row) => _tags.AsSpan(_tagStarts[row].._tagStarts[row + 1]);

    /// <summary>The position of a hashtag, in any case and with or without its sign; -1 where no caption has it.</summary>
    public int TagOf(string name)
    {
        var bare = name.AsSpan().TrimStart("#\uFF03");
        for (var tag = 0; tag < TagNames.Count; tag++)
        {
            if (bare.Equals(TagNames[tag], StringComparison.OrdinalIgnoreCase)) return tag;
        }

        return -1;
    }
}
