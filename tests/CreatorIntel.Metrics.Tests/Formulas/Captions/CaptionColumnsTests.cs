using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Captions;

public sealed class CaptionColumnsTests
{
    [Fact]
    public void Hashtags_are_compared_in_any_case_and_shown_as_first_written()
    {
        var captions = Of(("later", 2, "#PARIS #rome #paris"), ("first", 1, "#Paris"));
        captions.TagNames.ShouldBe(["Paris", "rome"]);
        captions.TagsOf(captions.RowOf("later")).ToArray().ShouldBe([0, 1]);
        captions.TagOf("#paris").ShouldBe(0);
        captions.TagOf("ROME").ShouldBe(1);
        captions.TagOf("#rom").ShouldBe(-1);
    }

    [Fact]
    public void Captions_are_found_by_their_posts()
    {
        var captions = Of(("a", 1, "one two"), ("b", 2, "why?"));
        captions.RowsOf(Columns(Post("b", 0), Post("x", 1))).ShouldBe([1, -1]);
        captions.Lengths.ToArray().ShouldBe([7, 4]);
        captions.Features.ToArray().ShouldBe([CaptionFeatures.None, CaptionFeatures.Question]);
        captions.Characters.ShouldBe(11);
        new PostCaptions(captions, Columns(Post("b", 0), Post("x", 1))).Lengths.ToArray().ShouldBe([4, double.NaN]);
    }

    [Fact]
    public void The_order_of_reading_never_matters()
    {
        var (there, back) = (Of(("a", 1, "#x #Y"), ("b", 1, "#y")), Of(("b", 1, "#y"), ("a", 1, "#x #Y")));
        back.Ids.ShouldBe(there.Ids);
        back.TagNames.ShouldBe(there.TagNames);
        back.TagsOf(1).ToArray().ShouldBe(there.TagsOf(1).ToArray());
    }

    internal static CaptionColumns Of(params IEnumerable<(string Id, long PublishedAt, string Text)> captions)
    {
        var builder = new CaptionColumnsBuilder();
        foreach (var (id, publishedAt, text) in captions) builder.Add(id, publishedAt, text);
        return builder.Build();
    }
}
