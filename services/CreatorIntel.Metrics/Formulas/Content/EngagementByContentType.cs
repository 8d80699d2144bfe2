using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Posts, mean weighted engagement, mean reach and mean impressions by content type (A12).</summary>
internal static class EngagementByContentType
{
    /// <summary>Id <c>content.mean-engagement</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "content.mean-engagement", Units.Index, "Mean engagement of a content type", Sources.CreatorAnalytics("A12"),
        WeightedEngagement.Metrics.And(Reads.Posts("content_type")),
        new(
            "The mean over the posts of a type of the weighted engagement of each, which is rounded to 2 decimals of a percent before.",
            "sum(round(engagement, 4)) / n"),
        new(
            "The mean over the posts of a type of the weighted engagement of each. Posts without one are left out.",
            "sum(engagement) / n"));

    /// <summary>Id <c>content.mean-reach</c>: people a post reaches on average, never a number of people in total.</summary>
    public static readonly FormulaVersions ReachFormula = new(
        "content.mean-reach", Units.People, "Mean reach", Sources.CreatorAnalytics("A12"), Reads.Posts("reach", "content_type"),
        new Definition(
            "How many people a post of the type reaches on average. The same people are reached by several posts, so it is no "
            + "number of people in total.",
            "sum(reach) / n"));

    /// <summary>The types with the most posts first, equal ones by name.</summary>
    public static IReadOnlyList<ContentTypeMetrics> Of(PostColumns posts, Rates rates)
    {
        var samples = new TypeSamples[posts.TypeNames.Count];
        ReadOnlySpan<int> types = posts.Types.Span;
        ReadOnlySpan<double> values = rates.Values.Span, impressions = posts.Impressions.Span, views = posts.Views.Span;
        var reach = posts.Reach.Span;
        for (var row = 0; row < types.Length; row++)
        {
            ref var type = ref samples[types[row]];
            type.Posts++;
            type.Engagement.Add(values[row]);
            type.Reach.Add(reach[row].Count);
            type.Displays.Add(Displays.Of(impressions[row], views[row]));
            type.SomeAreViews |= Displays.AreViews(impressions[row], views[row]);
        }

        return [.. samples
            .Select((type, code) => type.ToMetrics(posts.TypeNames[code], rates))
            .Where(type => type.Posts > 0)
            .OrderByDescending(type => type.Posts)
            .ThenBy(type => type.ContentType, StringComparer.Ordinal)];
    }

    private struct TypeSamples
    {
        public int Posts;
        public RunningSample Engagement;
        public RunningSample Reach;
        public RunningSample Displays;
        public bool SomeAreViews;

        public readonly ContentTypeMetrics ToMetrics(string name, Rates rates) => new(
            name, Posts,
            Engagement.N == 0
                ? Computed.Without(Formula[rates.Set], "No post of this type has an engagement rate.")
                : MeanEngagement.Figure(Formula[rates.Set], Engagement, rates.Scale),
            Reach.N == 0
                ? Computed.Without(ReachFormula[1], "The source gives no reach.")
                : MeanEngagement.Figure(ReachFormula[1], Reach, 1),
            Formulas.Displays.Mean(Displays, SomeAreViews),
            Engagement);
    }
}

/// <summary>What is known of the posts of one content type.</summary>
/// <param name="ContentType"><c>IMAGE</c>, <c>VIDEO</c>, ...</param>
/// <param name="Posts">Number of posts.</param>
/// <param name="MeanEngagement">Mean weighted engagement, with its interval; n is the number of rated posts.</param>
/// <param name="MeanReach">Mean reach of a post.</param>
/// <param name="MeanImpressions">Mean impressions of a post, or views as the formula's id says.</param>
/// <param name="Engagement">The rates, for comparing types.</param>
internal sealed record ContentTypeMetrics(
    string ContentType, int Posts, Computed MeanEngagement, Computed MeanReach, Computed MeanImpressions,
    RunningSample Engagement);
