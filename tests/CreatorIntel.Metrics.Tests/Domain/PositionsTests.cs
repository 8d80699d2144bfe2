using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Domain;

namespace CreatorIntel.Metrics.Tests.Domain;

public sealed class PositionsTests
{
    private static readonly AccountKey Account = AccountKey.Parse("my~instagram~1");

    [Fact]
    public void Positions_lie_between_the_lowest_and_the_highest() =>
        Positions.Around([7, 3, 12, 5]).ShouldBe(new Positions(3, 12));

    [Fact]
    public void Without_positions_there_is_no_range() => Positions.Around(Array.Empty<long>()).ShouldBeNull();

    [Fact]
    public void Several_changes_lie_around_all_of_theirs() =>
        Positions.Around([new FiguresChanged(Account, 2, new(8, 9)), new FiguresChanged(Account, 3, new(2, 4))])
            .ShouldBe(new Positions(2, 9));

    [Fact]
    public void A_change_of_unknown_place_may_be_anywhere() =>
        Positions.Around([new FiguresChanged(Account, 2, new(8, 9)), new FiguresChanged(Account, 0)]).ShouldBeNull();
}
