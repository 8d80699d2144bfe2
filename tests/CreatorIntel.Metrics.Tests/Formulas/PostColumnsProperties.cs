using CreatorIntel.Metrics.Formulas;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;
using static CreatorIntel.Tests.Properties.Properties;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>Columns do not depend on the way in which posts came into them.</summary>
public sealed class PostColumnsProperties
{
    private static readonly Gen<PostRow[]> AnyPosts =
        (from id in Gen.Choose(0, 15)
         from day in Gen.Choose(0, 4)
         from type in Gen.Elements("IMAGE", "VIDEO", "STORY")
         from likes in Count(999, 4)
         select Post($"p{id}", day, likes, type: type)).ArrayOf()
        .Select(posts => posts.DistinctBy(post => post.Id).ToArray());

    [Fact]
    public void Posts_in_any_order_give_the_same_columns() =>
        Holds(
            from posts in AnyPosts from shuffled in Gen.Shuffle(posts) select (posts, shuffled),
            any => Rows(Columns(any.posts)) == Rows(Columns(any.shuffled)));

    [Fact]
    public void Columns_with_others_are_those_of_all_posts_each_as_the_others_have_it() =>
        Holds(
            from known in AnyPosts from others in AnyPosts select (known, others),
            any => Rows(Columns(any.known).With(Columns(any.others)))
                == Rows(Columns([.. any.others, .. any.known.ExceptBy(any.others.Select(post => post.Id), post => post.Id)])));

    private static string Rows(PostColumns posts) => string.Join(
        '\n',
        Enumerable.Range(0, posts.Count)
            .Select(row => $"{posts.Ids.Span[row]} {posts.InstantOf(row):O} {posts.Types.Span[row]} {posts.MetricsOf(row)}")
            .Prepend(string.Join(',', posts.TypeNames)));
}
