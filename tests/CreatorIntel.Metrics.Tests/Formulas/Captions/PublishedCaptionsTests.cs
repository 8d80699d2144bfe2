using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas.Captions;

/// <summary>The captions of the published data set.</summary>
public sealed class PublishedCaptionsTests
{
    [Fact]
    public void Lengths_are_the_published_ones()
    {
        var published = GoldenFiles.Expected.At("derived_not_in_seed");
        var (captions, rates) = Read();
        MeanCaptionLength.Of(captions).Value.ShouldBeNear(published.Number("caption_len_mean"));
        var (shortest, longest) = CaptionLengthRange.Of(captions);
        shortest.Value.ShouldBe(published.Number("caption_len_min"));
        longest.Value.ShouldBe(published.Number("caption_len_max"));
        CaptionLengthCorrelation.Of(captions, rates).Value.ShouldBeNear(published.Number("caption_len_vs_engagement_pearson"));
        // Fisher's z of 100 posts: 1.959963984540054 / sqrt(97) to each side.
        var z = Math.Atanh(published.Number("caption_len_vs_engagement_pearson"));
        CaptionLengthCorrelation.Of(captions, rates).Low.ShouldBeNear(Math.Tanh(z - (1.959963984540054 / Math.Sqrt(97))));
        CaptionLengthCorrelation.Of(captions, rates).High.ShouldBeNear(Math.Tanh(z + (1.959963984540054 / Math.Sqrt(97))));
        var (high, low) = CaptionLengthHalves.Of(captions, rates);
        high.Value.ShouldBeNear(published.Number("high_median_split_mean_len/high"));
        low.Value.ShouldBeNear(published.Number("high_median_split_mean_len/low"));
    }

    [Fact]
    public void Questions_engage_as_published()
    {
        var published = GoldenFiles.Expected.At("derived_not_in_seed/question_mark");
        var (captions, rates) = Read();
        var question = CaptionFeatureEffects.Of(captions, rates).Effects.Single(effect => effect.Name == "question");
        question.With.Value.ShouldBeNear(published.Number("True/mean") / 100);
        question.With.N.ShouldBe((long)published.Number("True/n"));
        question.Without.Value.ShouldBeNear(published.Number("False/mean") / 100);
        question.Without.N.ShouldBe((long)published.Number("False/n"));
        question.Difference.Value!.Value.ShouldBe((published.Number("True/mean") - published.Number("False/mean")) / 100, 1e-12);
        question.Distinguishable.ShouldBeFalse();
    }

    [Fact]
    public void Every_hashtag_engages_as_published()
    {
        var published = GoldenFiles.Expected.At("derived_not_in_seed/hashtag_mean_engagement");
        var (captions, rates) = Read();
        var tags = HashtagEffects.Of(captions, rates).Effects;
        tags.Count.ShouldBe(published.EnumerateObject().Count());
        foreach (var tag in tags)
        {
            tag.With.Value.ShouldBeNear(published.Number($"{tag.Name}/mean") / 100, tag.Name);
            tag.With.N.ShouldBe((long)published.Number($"{tag.Name}/n"), tag.Name);
        }

        tags.Select(tag => tag.With.N).ShouldBeInOrder(SortDirection.Descending);
    }

    private static (PostCaptions Captions, Rates Rates) Read()
    {
        var posts = Day02.Posts();
        return (new PostCaptions(Day02.Captions(), posts), Samples.Weighted(posts, FormulaSet.Classic));
    }
}
