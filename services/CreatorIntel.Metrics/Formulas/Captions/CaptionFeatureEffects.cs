using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Engagement of posts whose captions ask a question, call to action, have an emoji or hashtags (A17).</summary>
internal static class CaptionFeatureEffects
{
    private static readonly (CaptionFeatures Feature, string Name)[] All =
    [
        (CaptionFeatures.Question, "question"), (CaptionFeatures.CallToAction, "call-to-action"),
        (CaptionFeatures.Emoji, "emoji"), (CaptionFeatures.Hashtags, "hashtags"),
    ];

    /// <summary>The features compared as one family; calls to action are none of Classic's.</summary>
    public static ComparedFeatures Of(PostCaptions captions, Rates rates)
    {
        var features = rates.Set == FormulaSet.Classic
            ? All.Where(feature => feature.Feature != CaptionFeatures.CallToAction).ToArray()
            : All;
        var with = new RunningSample[features.Length];
        var without = new RunningSample[features.Length];
        ReadOnlySpan<double> values = rates.Values.Span;
        ReadOnlySpan<int> rows = captions.Rows.Span;
        ReadOnlySpan<CaptionFeatures> has = captions.Captions.Features.Span;
        for (var post = 0; post < values.Length; post++)
        {
            if (rows[post] < 0) continue;
            for (var place = 0; place < features.Length; place++)
            {
                if ((has[rows[post]] & features[place].Feature) != 0) with[place].Add(values[post]);
                else without[place].Add(values[post]);
            }
        }

        return FeatureFamily.Of(
            [.. features.Select((feature, place) => (feature.Name, $"feature-{feature.Name}", with[place], without[place]))], rates);
    }
}
