using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.Metrics.Tests.Formulas;
using CreatorIntel.Tests.Golden;
using Grpc.Core;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Features;

public sealed class PostsListTests
{
    private static readonly PostColumns Five = Columns(
        Post("a", 0, likes: 100), Post("b", 1, likes: 900, type: "VIDEO"), Post("c", 2, likes: 200),
        Post("d", 3, likes: null), Post("e", 4, likes: 200));

    private static readonly CaptionColumns Captions = Read(
        ("a", "Sunset in Lisbon #Paris"), ("b", "sunrise #rome"), ("c", "SUNSET #paris #rome"), ("d", ""), ("e", "lunch #parisian"));

    [Fact]
    public void Posts_come_in_order_of_the_metric_the_newest_of_equal_ones_first_and_those_without_last()
    {
        Ids(new PostsQuery { Sort = "likes" }).ShouldBe(["b", "e", "c", "a", "d"]);
        Ids(new PostsQuery { Sort = "likes", Ascending = true }).ShouldBe(["a", "e", "c", "b", "d"]);
        Ids(new PostsQuery { Sort = "publishedAt" }).ShouldBe(["e", "d", "c", "b", "a"]);
    }

    [Fact]
    public void A_page_is_a_part_of_the_list()
    {
        Ids(new PostsQuery { Sort = "likes", Skip = 1, Take = 2 }).ShouldBe(["e", "c"]);
        Ids(new PostsQuery { Sort = "likes", Skip = 4, Take = 2 }).ShouldBe(["d"]);
        Ids(new PostsQuery { Sort = "likes", Skip = 9 }).ShouldBeEmpty();
        Find(new PostsQuery { Sort = "likes", Take = 1 }).Total.ShouldBe(5);
    }

    [Fact]
    public void Bounds_are_of_the_metric_sorted_by_and_leave_out_posts_without_it()
    {
        Ids(new PostsQuery { Sort = "likes", Minimum = 200 }).ShouldBe(["b", "e", "c"]);
        Ids(new PostsQuery { Sort = "likes", Minimum = 150, Maximum = 200 }).ShouldBe(["e", "c"]);
        Ids(new PostsQuery { Sort = "likes", Maximum = 0 }).ShouldBeEmpty();
    }

    [Fact]
    public void Captions_are_searched_in_any_case()
    {
        Ids(new PostsQuery { Sort = "publishedAt", Text = "sunset" }).ShouldBe(["c", "a"]);
        Ids(new PostsQuery { Sort = "publishedAt", Hashtag = "#PARIS" }).ShouldBe(["c", "a"]);
        Ids(new PostsQuery { Sort = "publishedAt", Hashtag = "rome", Text = "rise" }).ShouldBe(["b"]);
        Ids(new PostsQuery { Sort = "publishedAt", Hashtag = "lisbon" }).ShouldBeEmpty();
    }

    [Fact]
    public void Viral_posts_and_tiers_are_those_of_the_posts_asked_about()
    {
        // Engagement 10, 90, 20 and 20 %: mean 35, so 70 and more is viral; the quartiles are 17.5, 20 and 37.5.
        Ids(new PostsQuery { Sort = "likes", ViralOnly = true }).ShouldBe(["b"]);
        Ids(new PostsQuery { Sort = "likes", Tier = "vip" }).ShouldBe(["b"]);
        Ids(new PostsQuery { Sort = "likes", Tier = "high" }).ShouldBe(["e", "c"]);
        Ids(new PostsQuery { Sort = "likes", Tier = "low" }).ShouldBe(["a"]);
    }

    [Fact]
    public void Days_and_content_type_are_those_of_the_question()
    {
        Ids(new PostsQuery { Sort = "likes", Query = new FigureQuery { ContentType = "VIDEO" } }).ShouldBe(["b"]);
        Ids(new PostsQuery { Sort = "likes", Query = new FigureQuery { From = "2026-03-11", To = "2026-03-12" } }).ShouldBe(["b", "c"]);
    }

    [Fact]
    public void An_unknown_tier_and_a_page_of_nothing_are_refused()
    {
        Should.Throw<RpcException>(() => PostFilter.Of(new PostsQuery { Tier = "gold" })).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        Should.Throw<RpcException>(() => Paging.Of(0, 201)).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        Should.Throw<RpcException>(() => Paging.Of(-1, 1)).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        Should.Throw<RpcException>(() => Paging.Of(0, -1)).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        Paging.Of(7, 0).ShouldBe(new Paging(7, 50));
        Paging.Of(0, 200).Take.ShouldBe(200);
    }

    [Fact]
    public void A_row_has_the_figures_of_its_post_whatever_its_place()
    {
        var question = Questioned.About(Five);
        var rows = PostRows.Of(
            question, [4, 0, 3], new PostStanding(question.Current.Rates),
            new Dictionary<string, PostDescription> { ["a"] = new("Sunset", "https://example.org/a") }).ToArray();
        rows.Select(row => row.Post.PostId).ShouldBe(["e", "a", "d"]);
        rows.Select(row => row.EngagementByReach.Value).ShouldBe([0.2, 0.1, 0]);
        rows.Select(row => row.Rates.Likes.Value).ShouldBe([0.2, 0.1, 0]);
        rows.Select(row => row.Tier).ShouldBe(["high", "low", ""]);
        (rows[1].Post.Caption, rows[1].Post.Permalink, rows[0].Post.Caption).ShouldBe(("Sunset", "https://example.org/a", ""));
        rows[2].EngagementByReach.Unavailable.ShouldBe("The source gives no likes for this post.");
        rows[0].HasClicks.ShouldBeFalse();
    }

    [Fact]
    public void The_top_ten_are_the_published_ones()
    {
        var question = Questioned.About(Day02.Posts(), query: new FigureQuery { Formulas = FormulaSet.Classic });
        var (total, rows) = Find(question, new PostsQuery { Sort = "engagement", Take = 10 });
        total.ShouldBe(100);
        var captions = Day02.Captions();
        var shown = PostRows.Of(question, rows, new PostStanding(question.Current.Rates), captions.Ids
            .Select((id, row) => (id, new PostDescription(captions.Texts[row], null)))
            .ToDictionary(post => post.id, post => post.Item2)).ToArray();
        var published = GoldenFiles.Expected.At("top_posts_10").EnumerateArray().ToArray();
        for (var place = 0; place < published.Length; place++)
        {
            var post = shown[place].Post;
            post.PostId.ShouldBe(published[place].At("post_id").GetString());
            post.Caption.ShouldBe(published[place].At("caption").GetString());
            post.ContentType.ShouldBe(published[place].At("media_type").GetString());
            post.PublishedAt.ToDateTimeOffset().ShouldBe(published[place].At("timestamp").GetDateTimeOffset());
            post.Likes.ShouldBe(published[place].At("likes").GetInt64());
            post.Comments.ShouldBe(published[place].At("comments").GetInt64());
            post.Saves.ShouldBe(published[place].At("saves").GetInt64());
            post.Reach.ShouldBe(published[place].At("reach").GetInt64());
            post.Engagement.Value.ShouldBe(published[place].Number("engagement_rate") / 100);
        }
    }

    [Fact]
    public void The_top_ten_table_of_the_published_dashboard_shows_these_posts()
    {
        var question = Questioned.About(Day02.Posts(), query: new FigureQuery { Formulas = FormulaSet.Classic });
        var (_, rows) = Find(question, new PostsQuery { Sort = "engagement", Take = 10 });
        var captions = Day02.Captions();
        var table = rows.Select(row =>
        {
            var (posts, totals) = (question.Current.Posts, question.Current.Posts.MetricsOf(row));
            var caption = captions.Texts[captions.RowOf(posts.Ids.Span[row])];
            var rate = Math.Round(question.Current.Rates.Values.Span[row], 2);
            var preview = string.Concat(caption.EnumerateRunes().Take(60)) + "...";
            var post = FormattableString.Invariant(
                $"{new DateTime(posts.PublishedAt.Span[row]):yyyy-MM-dd}|{posts.TypeNames[posts.Types.Span[row]]}|{preview}|{rate:0.0#}%");
            return FormattableString.Invariant($"{post}|{totals.Likes}|{totals.Comments}|{totals.Saves}|{totals.Reach}");
        });
        table.ShouldBe(GoldenFiles.Table("caption_preview").Select(row => string.Join('|', row.EnumerateArray())));
    }

    [Fact]
    public void A_post_has_a_place_by_its_engagement()
    {
        double[] values = [10, 90, 20, double.NaN, 20];
        PostRank.Of(values, 1).ShouldBe((1, 4));
        PostRank.Of(values, 4).ShouldBe((2, 4));
        PostRank.Of(values, 2).ShouldBe((3, 4));
        PostRank.Of(values, 0).ShouldBe((4, 4));
        PostRank.Of(values, 3).ShouldBe((null, 4));
    }

    private static string[] Ids(PostsQuery query)
    {
        var question = Questioned.About(Five, query: query.Query);
        return [.. Find(question, query).Rows.Select(row => question.Current.Posts.Ids.Span[row])];
    }

    private static (int Total, int[] Rows) Find(PostsQuery query) => Find(Questioned.About(Five, query: query.Query), query);

    private static (int Total, int[] Rows) Find(Question question, PostsQuery query) => PostsList.Find(
        question, PostMetricNames.Find(query.Sort)!.Value, PostFilter.Of(query), new PostStanding(question.Current.Rates), Captions,
        query.Ascending, Paging.Of(query.Skip, query.Take));

    private static CaptionColumns Read(params (string Id, string Text)[] captions)
    {
        var builder = new CaptionColumnsBuilder();
        for (var row = 0; row < captions.Length; row++) builder.Add(captions[row].Id, row, captions[row].Text);
        return builder.Build();
    }
}
