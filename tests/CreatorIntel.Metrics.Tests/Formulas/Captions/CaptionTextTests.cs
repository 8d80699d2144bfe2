using System.Text;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Tests.Formulas.Captions;

public sealed class CaptionTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 2)]
    [InlineData("🏺🖤", 2)]
    [InlineData("👩‍👧", 3)]
    public void Length_is_in_code_points(string caption, int length) => Caption.LengthOf(caption).ShouldBe(length);

    [Theory]
    [InlineData("Quem aí?", true)]
    [InlineData("ماذا؟", true)]
    [InlineData("なに？", true)]
    [InlineData("Really‽", true)]
    [InlineData("¡Hola!", false)]
    [InlineData("", false)]
    public void A_question_has_a_question_mark_of_some_script(string caption, bool asks) =>
        QuestionMarks.AreIn(caption).ShouldBe(asks);

    [Theory]
    [InlineData("Link in Bio 👆", true)]
    [InlineData("now: comment below", true)]
    [InlineData("please comment below", true)]
    [InlineData("Tag a friend!", true)]
    [InlineData("LINK NA BIO", true)]
    [InlineData("Comenta aí o que achou", true)]
    [InlineData("Enlace en la bio", true)]
    [InlineData("Guárdalo para después", true)]
    [InlineData("Schreibt mir in die Kommentare", true)]
    [InlineData("Lien dans la bio", true)]
    [InlineData("Fammi sapere cosa ne pensi", true)]
    [InlineData("Hoje foi intenso! Essa luz estava simplesmente perfeita.", false)]
    [InlineData("He subscribes to nothing, vintage friends", false)]
    [InlineData("Unsubscribe", false)]
    [InlineData("Dommentiere", false)]
    public void A_call_to_action_is_one_of_the_phrases_as_whole_words(string caption, bool calls) =>
        CallsToAction.AreIn(caption).ShouldBe(calls);

    [Theory]
    [InlineData("no emoji: 1 # * é ç ü 日本 →", 0)]
    [InlineData("gold 🏺", 1)]
    [InlineData("🖤✨🔥", 3)]
    [InlineData("👩‍👩‍👧‍👦 one family", 1)]
    [InlineData("👍🏽", 1)]
    [InlineData("🇵🇹🇧🇷", 2)]
    [InlineData("🇦🇿", 1)]
    [InlineData("e\u0301", 0)]
    [InlineData("a\uFE0F", 0)]
    [InlineData("❤️ ❤", 2)]
    [InlineData("© ® ™", 0)]
    [InlineData("©️ ™️", 2)]
    [InlineData("step 1️⃣", 1)]
    [InlineData("é🏺", 1)]
    public void Emoji_are_counted_as_people_see_them(string caption, int count) => Emoji.CountIn(caption).ShouldBe(count);

    [Theory]
    [InlineData("#paris #viagens", "paris|viagens")]
    [InlineData("#Férias2026! (#a_b)", "Férias2026|a_b")]
    [InlineData("## # #", "")]
    [InlineData("#one#two", "one|two")]
    [InlineData("#日本 ＃旅行", "日本|旅行")]
    [InlineData("#हिन्दी", "हिन्दी")]
    [InlineData("#love❤ #x-y", "love|x")]
    [InlineData("no tags", "")]
    [InlineData("#", "")]
    public void A_hashtag_is_what_follows_the_number_sign(string caption, string tags)
    {
        var places = new List<Range> { 0..1 };
        Hashtags.Find(caption, places);
        string.Join('|', places.Select(place => caption[place])).ShouldBe(tags);
    }

    [Theory]
    [InlineData("#a")]
    [InlineData("##")]
    [InlineData("comment ")]
    [InlineData("link in bi")]
    [InlineData("e\u0301\u0301")]
    [InlineData("👩‍")]
    [InlineData("\uD83D")]
    public void Hostile_captions_take_time_in_proportion_to_their_length(string repeated)
    {
        // A megabyte of it would never end if a step took the square of the length.
        var caption = new StringBuilder().Insert(0, repeated, 1_000_000 / repeated.Length).ToString();
        var builder = new CaptionColumnsBuilder();
        builder.Add("a", 0, caption);
        builder.Build().Characters.ShouldBe(caption.Length);
    }

    [Fact]
    public void Features_are_what_the_text_has()
    {
        Caption.FeaturesOf("Comment below: why? 🏺", 1).ShouldBe(
            CaptionFeatures.Question | CaptionFeatures.CallToAction | CaptionFeatures.Emoji | CaptionFeatures.Hashtags);
        Caption.FeaturesOf("A day.", 0).ShouldBe(CaptionFeatures.None);
    }
}
