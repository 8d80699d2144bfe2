namespace CreatorIntel.Metrics.Formulas;

/// <summary>The captions of some posts.</summary>
internal sealed class PostCaptions
{
    public PostCaptions(CaptionColumns captions, PostColumns posts)
    {
        Captions = captions;
        var rows = captions.RowsOf(posts);
        var lengths = new double[rows.Length];
        var lengthOfRow = captions.Lengths.Span;
        for (var post = 0; post < rows.Length; post++) lengths[post] = rows[post] < 0 ? double.NaN : lengthOfRow[rows[post]];
        (Rows, Lengths) = (rows, lengths);
    }

    public CaptionColumns Captions { get; }

    /// <summary>The row of each post's caption; -1 where it is not known.</summary>
    public ReadOnlyMemory<int> Rows { get; }

    /// <summary>Length of each caption in Unicode code points, 0 for a post without a text; NaN where it is not known.</summary>
    public ReadOnlyMemory<double> Lengths { get; }
}
