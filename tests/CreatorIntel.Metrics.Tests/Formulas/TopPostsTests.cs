using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class TopPostsTests
{
    [Fact]
    public void The_highest_come_first()
    {
        TopPosts.Rows([3, 9, 1, 7], 2).ShouldBe([1, 3]);
        TopPosts.Rows([9, 3], 1).ShouldBe([0]);
    }

    [Fact]
    public void Of_equal_posts_the_newest_come_first() => TopPosts.Rows([5, 5, 8, 5], 3).ShouldBe([2, 3, 1]);

    [Fact]
    public void Posts_without_a_value_are_not_among_them() => TopPosts.Rows([double.NaN, 1, double.NaN], 5).ShouldBe([1]);

    [Fact]
    public void None_can_be_asked_for() => TopPosts.Rows([1, 2], 0).ShouldBeEmpty();

    [Fact]
    public void Without_posts_there_are_none() => TopPosts.Rows([], 5).ShouldBeEmpty();
}
