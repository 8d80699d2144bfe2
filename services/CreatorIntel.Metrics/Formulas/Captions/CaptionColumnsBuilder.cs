namespace CreatorIntel.Metrics.Formulas;

/// <summary>Collects captions in any order and works out what they have.</summary>
internal sealed class CaptionColumnsBuilder
{
    private readonly List<(long PublishedAt, string Id, string Text)> _captions = [];

    /// <param name="postId">The post.</param>
    /// <param name="publishedAtTicks">When it was published (UTC).</param>
    /// <param name="caption">Its text; empty where it has none.</param>
    public void Add(string postId, long publishedAtTicks, string caption) => _captions.Add((publishedAtTicks, postId, caption));

    public CaptionColumns Build()
    {
        _captions.Sort(InOrderOfPublishing);
        var lengths = new int[_captions.Count];
        var features = new CaptionFeatures[_captions.Count];
        var starts = new int[_captions.Count + 1];
        var tags = new TagCollector();
        var places = new List<Range>();
        for (var row = 0; row < lengths.Length; row++)
        {
            var text = _captions[row].Text.AsSpan();
            Hashtags.Find(text, places);
            foreach (var place in places) tags.Add(row, text[place]);
            starts[row + 1] = tags.Count;
            lengths[row] = Caption.LengthOf(text);
            features[row] = Caption.FeaturesOf(text, places.Count);
        }

        return new CaptionColumns(
            [.. _captions.Select(caption => caption.Id)], [.. _captions.Select(caption => caption.Text)],
            lengths, features, starts, tags.ToArray(), tags.Names());
    }

    private static int InOrderOfPublishing(
        (long PublishedAt, string Id, string Text) a, (long PublishedAt, string Id, string Text) b)
    {
        var byTime = a.PublishedAt.CompareTo(b.PublishedAt);
        return byTime != 0 ? byTime : string.CompareOrdinal(a.Id, b.Id);
    }

    /// <summary>Hashtags of rows one after the other; the same in another case is the same.</summary>
    private sealed class TagCollector
    {
        private readonly Dictionary<string, int> _codes = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<string> _names = [];
        private readonly List<int> _latestRow = [];
        private readonly List<int> _tags = [];

        public int Count => _tags.Count;

        public void Add(int row, ReadOnlySpan<char> tag)
        {
            var codes = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!codes.TryGetValue(tag, out var code))
            {
                code = _names.Count;
                var name = tag.ToString();
                _codes.Add(name, code);
                _names.Add(name);
                _latestRow.Add(-1);
            }

            if (_latestRow[code] == row) return;
            _latestRow[code] = row;
            _tags.Add(code);
        }

        public int[] ToArray() => [.. _tags];

        public string[] Names() => [.. _names];
    }
}
