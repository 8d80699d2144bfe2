using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Engagement of posts by hashtag, each against the posts without it (A17).</summary>
internal static class HashtagEffects
{
    /// <summary>All hashtags that a post with a rate has, those on the most posts first, equal ones by name.</summary>
    public static ComparedFeatures Of(PostCaptions captions, Rates rates)
    {
        var names = captions.Captions.TagNames;
        var with = new RunningSample[names.Count];
        RunningSample all = default;
        ReadOnlySpan<double> values = rates.Values.Span;
        ReadOnlySpan<int> rows = captions.Rows.Span;
        for (var post = 0; post < values.Length; post++)
        {
            if (rows[post] < 0) continue;
            all.Add(values[post]);
            foreach (var tag in captions.Captions.TagsOf(rows[post])) with[tag].Add(values[post]);
        }

        return FeatureFamily.Of(
            [.. Enumerable.Range(0, with.Length)
                .Where(tag => with[tag].N > 0)
                .OrderByDescending(tag => with[tag].N)
                .ThenBy(tag => names[tag], StringComparer.OrdinalIgnoreCase)
                .Select(tag => ($"#{names[tag]}", $"tag-{names[tag].ToLowerInvariant()}", with[tag], all.Without(with[tag])))],
            rates);
    }
}
