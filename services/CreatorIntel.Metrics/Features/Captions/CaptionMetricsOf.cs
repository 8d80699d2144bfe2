using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Features;

/// <summary>What captions and hashtags have to do with engagement (A17).</summary>
internal static class CaptionMetricsOf
{
    private const int MostHashtags = 200;

    public static CaptionMetrics Current(Question question, CaptionColumns columns)
    {
        var (posts, rates) = (question.Current.Posts, question.Current.Rates);
        var captions = new PostCaptions(columns, posts);
        var (shortest, longest) = CaptionLengthRange.Of(captions);
        var (high, low) = CaptionLengthHalves.Of(captions, rates);
        var features = CaptionFeatureEffects.Of(captions, rates);
        var hashtags = HashtagEffects.Of(captions, rates);
        return new CaptionMetrics
        {
            State = question.State,
            MeanLength = question.Figure(MeanCaptionLength.Of(captions)),
            Shortest = question.Figure(shortest),
            Longest = question.Figure(longest),
            LengthCorrelation = question.Figure(CaptionLengthCorrelation.Of(captions, rates)),
            MeanLengthHigh = question.Figure(high),
            MeanLengthLow = question.Figure(low),
            Features = { features.Effects.Select(effect => Feature(question, effect)) },
            Hashtags = { hashtags.Effects.Take(MostHashtags).Select(effect => Feature(question, effect)) },
            FeaturesVerdict = features.Verdict,
            HashtagsVerdict = hashtags.Verdict,
            MinimumPosts = FeatureEngagement.MinimumPosts,
        };
    }

    private static CaptionFeature Feature(Question question, FeatureEffect effect) => new()
    {
        Name = effect.Name,
        With = question.Figure(effect.With, effect.Subject),
        Without = question.Figure(effect.Without, effect.Subject),
        Difference = question.Figure(effect.Difference, effect.Subject),
        Enough = effect.Enough,
        Distinguishable = effect.Distinguishable,
    };
}
