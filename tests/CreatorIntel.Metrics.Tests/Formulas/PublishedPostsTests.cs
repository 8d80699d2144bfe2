using System.Globalization;
using System.Text.Json;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>The posts that were published one by one, with their captions and counts.</summary>
public sealed class PublishedPostsTests
{
    private readonly PostColumns _posts = Day02.Posts();
    private readonly Rates _rates;
    private readonly CaptionColumns _captions = Day02.Captions();
    private readonly int[] _captionRows;

    public PublishedPostsTests()
    {
        _rates = Samples.Weighted(_posts, FormulaSet.Classic);
        _captionRows = _captions.RowsOf(_posts).ToArray();
    }

    [Fact]
    public void The_top_ten_have_the_published_captions_and_counts()
    {
        var published = GoldenFiles.Expected.At("top_posts_10").EnumerateArray().ToArray();
        foreach (var (place, row) in TopPosts.Rows(_rates.Values.Span, published.Length).Index())
        {
            var post = published[place];
            ShouldBePost(post, row);
            post.Number("rank").ShouldBe(place + 1);
            post.At("media_type").GetString().ShouldBe(TypeOf(row));
            Day02.Instant(post.At("timestamp").GetString()!).ShouldBe(PublishedAt(row));
            var metrics = _posts.MetricsOf(row);
            (metrics.Likes, metrics.Comments, metrics.Saves, metrics.Reach)
                .ShouldBe((post.Number("likes"), post.Number("comments"), post.Number("saves"), post.Number("reach")));
        }
    }

    [Fact]
    public void The_published_table_shows_the_top_ten()
    {
        var rows = TopPosts.Rows(_rates.Values.Span, 10).Select(row =>
        {
            var metrics = _posts.MetricsOf(row);
            var preview = string.Concat(CaptionOf(row).EnumerateRunes().Take(60)) + "...";
            return (string[])
            [
                Text($"{PublishedAt(row):yyyy-MM-dd}"), TypeOf(row), preview, Text($"{Percent(row):0.0#}%"),
                Text($"{metrics.Likes}"), Text($"{metrics.Comments}"), Text($"{metrics.Saves}"), Text($"{metrics.Reach}"),
            ];
        });
        rows.ShouldBe(GoldenFiles.Table("caption_preview").Select(row => row.EnumerateArray().Select(cell => cell.ToString()).ToArray()));
    }

    [Fact]
    public void The_published_cards_show_the_top_five()
    {
        var top = TopPosts.Rows(_rates.Values.Span, 5);
        var titles = GoldenFiles.Said("expander").Where(title => title.EndsWith("% engagement", StringComparison.Ordinal)).ToArray();
        foreach (var (title, row) in titles.Zip(top)) ShouldBeNumbered(title.Split(' ')[0].TrimStart('#'), row);
        titles.Select(title => title[title.IndexOf(' ', StringComparison.Ordinal)..]).ShouldBe(
            top.Select(row => Text($" - {TypeOf(row)} - {Percent(row):0.00}% engagement")));
        GoldenFiles.Said("caption").ShouldBe(top.Select(row => Text($"Posted: {PublishedAt(row):yyyy-MM-dd HH:mm}")));
        GoldenFiles.Said("markdown").Where(text => text.StartsWith("**Caption:**", StringComparison.Ordinal)).ShouldBe(
            top.Select(row => $"**Caption:** {CaptionOf(row)}"));
        GoldenFiles.EveryCard("Likes").ShouldBe(top.Select(row => Text($"{_posts.Likes.Span[row]:N0}")));
        GoldenFiles.EveryCard("Comments").ShouldBe(top.Select(row => Text($"{_posts.Comments.Span[row]:N0}")));
        GoldenFiles.EveryCard("Saves").ShouldBe(top.Select(row => Text($"{_posts.Saves.Span[row]:N0}")));
        GoldenFiles.EveryCard("Reach").ShouldBe(top.Select(row => Text($"{_posts.Reach.Span[row].Count:N0}")));
    }

    [Fact]
    public void Viral_posts_have_the_published_rates_and_types()
    {
        var published = GoldenFiles.Expected.At("viral/posts").EnumerateArray().ToArray();
        foreach (var (place, row) in ViralPosts.Of(_rates).Highest(published.Length).Index())
        {
            Percent(row).ShouldBe(published[place].Number("engagement_rate"));
            TypeOf(row).ShouldBe(published[place].At("media_type").GetString());
        }
    }

    [Fact]
    public void The_prompt_has_the_posts_of_the_highest_tenth_with_their_captions()
    {
        var rows = TopTenth.Of(_rates).Rows.ToArray().Reverse().ToArray();
        foreach (var (post, row) in GoldenFiles.Expected.At("ai_inputs/viral_p90_posts_in_prompt_order").EnumerateArray().Zip(rows))
        {
            ShouldBePost(post, row);
            ShouldBeNumbered(post.At("label").GetString()!["Post ".Length..], row);
        }
    }

    [Theory]
    [InlineData("IMAGE")]
    [InlineData("CAROUSEL_ALBUM")]
    [InlineData("VIDEO")]
    public void The_published_chart_has_a_point_for_each_post_of_a_type(string type)
    {
        var points = GoldenFiles.Trace("Engagement Rate Over Time (by Content Type)", type);
        var rows = Enumerable.Range(0, _posts.Count).Where(row => TypeOf(row) == type);
        points.Instants("x").Zip(points.Numbers("y")).ShouldBe(rows.Select(row => (PublishedAt(row), Percent(row))), ignoreOrder: true);
    }

    private void ShouldBePost(JsonElement published, int row)
    {
        published.At("post_id").GetString().ShouldBe(_posts.Ids.Span[row]);
        published.At("caption").GetString().ShouldBe(CaptionOf(row));
        published.Number("engagement_rate").ShouldBe(Percent(row));
    }

    /// <summary>Posts are numbered from the newest on; those of the same minute in no order that the data give.</summary>
    private void ShouldBeNumbered(string number, int row)
    {
        var instant = _posts.PublishedAt.Span[row];
        int.Parse(number, CultureInfo.InvariantCulture)
            .ShouldBeInRange(_posts.Count - _posts.FirstFrom(instant + 1) + 1, _posts.Count - _posts.FirstFrom(instant));
    }

    private string TypeOf(int row) => _posts.TypeNames[_posts.Types.Span[row]];

    private string CaptionOf(int row) => _captions.Texts[_captionRows[row]];

    private DateTimeOffset PublishedAt(int row) => new(_posts.PublishedAt.Span[row], TimeSpan.Zero);

    private double Percent(int row) => Decimals.Round(_rates.Of(_posts, row).Value!.Value * 100, 2);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
