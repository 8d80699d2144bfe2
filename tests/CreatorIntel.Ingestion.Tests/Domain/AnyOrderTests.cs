using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.ServiceDefaults.EventStore;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Domain;

/// <summary>Whatever the order of rows and however often they come, the same is known in the end.</summary>
public sealed class AnyOrderTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260827, 11);

    private static readonly Gen<AccountDayRow> AnyDay =
        from day in Gen.Choose(1, 5)
        from followers in Gen.Choose(0, 3)
        from hour in Gen.Choose(0, 3)
        select Day(day, followers == 3 ? null : followers, recordedAt: hour == 3 ? null : Published.AddHours(hour));

    private static readonly Gen<PostRow> AnyDatedPost =
        from likes in Gen.Choose(0, 3)
        from observed in Gen.Choose(0, 4)
        from recorded in Gen.Choose(0, 3)
        from caption in Gen.Elements("A", "B", "C")
        select Post(
            likes == 3 ? null : likes, caption, Published.AddHours(observed), Published.AddHours(observed + recorded), RowOf(caption));

    private static readonly Gen<PostRow> AnyLifetimePost =
        from likes in Gen.Choose(0, 3)
        from caption in Gen.Elements("A", "B", "C")
        select Post(likes, caption, row: RowOf(caption));

    // Of captions recorded at one instant the last row's is in force: here each caption has its row.
    private static long RowOf(string caption) => caption[0];

    [Fact]
    public void Days_in_any_order_and_number_are_the_same_observations() => Holds(Twice(AnyDay), rows =>
    {
        var (one, first) = Record(rows.Once, Noon);
        var (other, second) = Record(rows.Shuffled, Noon);
        return Same(one, other) && Observations(first).SetEquals(Observations(second))
            && Record(rows.Shuffled, Evening, one).Events.Count == 0;
    });

    [Fact]
    public void Dated_totals_in_any_order_and_number_are_the_same_observations() => Holds(Twice(AnyDatedPost), rows =>
    {
        var (one, first) = Record(rows.Once, Noon);
        var (other, second) = Record(rows.Shuffled, Noon);
        return Same(one, other) && Observations(first).SetEquals(Observations(second))
            && Record(rows.Shuffled, Evening, one).Events.Count == 0;
    });

    [Fact]
    public void Lifetime_totals_of_one_file_are_the_same_observations_in_any_order_and_number() => Holds(Twice(AnyLifetimePost), rows =>
    {
        var (one, first) = Record(rows.Once, Noon);
        var (other, second) = Record(rows.Shuffled, Noon);
        return Same(one, other) && Observations(first).SetEquals(Observations(second));
    });

    [Fact]
    public void A_file_of_lifetime_totals_holds_nothing_new_the_second_time() => Holds(Twice(AnyLifetimePost), rows =>
    {
        var (state, _) = Record(rows.Shuffled, Noon);
        return Record(rows.Shuffled, Evening, state).Events.Count == 0;
    });

    [Fact]
    public void A_state_survives_being_stored() => Holds(AnyDatedPost.NonEmptyListOf().Select(rows => rows.ToArray()), rows =>
    {
        var (state, _) = Record(rows, Noon);
        var stored = JsonSerializer.Serialize(state, EventStore.Json);
        var read = JsonSerializer.Deserialize<PostState>(stored, EventStore.Json);
        return Same(state, read) && Record(rows, Evening, read).Events.Count == 0;
    });

    [Fact]
    public void The_state_of_an_account_survives_being_stored() => Holds(AnyDay.NonEmptyListOf().Select(rows => rows.ToArray()), rows =>
    {
        var (state, _) = Record(rows, Noon);
        var stored = JsonSerializer.Serialize(state, EventStore.Json);
        var read = JsonSerializer.Deserialize<AccountState>(stored, EventStore.Json);
        return Same(state, read) && Record(rows, Evening, read).Events.Count == 0;
    });

    private static Gen<(T[] Once, T[] Shuffled)> Twice<T>(Gen<T> row) =>
        from rows in row.NonEmptyListOf().Select(rows => rows.ToArray())
        from repeated in Gen.SubListOf(rows)
        from shuffled in Gen.Shuffle(rows.Concat(repeated).ToArray())
        select (rows, shuffled);

    private static void Holds<T>(Gen<T> values, Func<T, bool> property) =>
        Check.One(Runs, Prop.ForAll(values.ToArbitrary(), property));

    /// <summary>What was observed, without the row that happened to bring it first.</summary>
    private static HashSet<object> Observations(IEnumerable<object> events) =>
    [
        .. events.OfType<AccountDayObserved>().Select(e => (object)(e.Day, e.Metrics)),
        .. events.OfType<PostObserved>().Select(e => (object)(e.ObservedAt, e.Metrics)),
    ];

    private static bool Same<T>(T one, T other) =>
        JsonSerializer.Serialize(one, EventStore.Json) == JsonSerializer.Serialize(other, EventStore.Json);
}
