using System.Text.Json;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Ingestion.Tests.Domain.Given;
using static CreatorIntel.Ingestion.Tests.Domain.GivenShop;

namespace CreatorIntel.Ingestion.Tests.Domain;

/// <summary>What holds for any rows of a shop, in any order and however often they come.</summary>
public sealed class ShopProperties
{
    private static Gen<ShopRow> RowOf(params string[] files) =>
        from fact in Gen.OneOf(
            Gen.Elements(5m, 6m, 7m).Select(total => (ShopFact)Order(total)),
            from id in Gen.Elements("1", "2")
            from price in Gen.Elements(5m, 6m)
            select (ShopFact)Line(id, price))
        from file in Gen.Elements(files)
        from recorded in Gen.Elements<DateTimeOffset?>(null, Published, Published.AddDays(1))
        select Row(fact, File(file), recorded);

    private static Gen<(ShopRow[] Rows, ShopRow[] Shuffled)> Twice(Gen<ShopRow> row) =>
        from rows in row.NonEmptyListOf().Select(rows => rows.ToArray())
        from repeated in Gen.SubListOf(rows)
        from shuffled in Gen.Shuffle(rows.Concat(repeated).ToArray())
        select (rows, shuffled);

    [Fact]
    public void A_file_holds_nothing_new_the_second_time() => Properties.Holds(Twice(RowOf("a.csv")), rows =>
    {
        var (state, _) = Record(rows.Rows, Noon);
        return Record(rows.Shuffled, Noon, state).Events.Count == 0;
    });

    [Fact]
    public void What_tells_when_it_was_recorded_is_the_same_in_any_order() => Properties.Holds(Twice(RowOf("a.csv", "b.csv")), rows =>
    {
        static IEnumerable<ShopRow> Dated(IEnumerable<ShopRow> rows) => rows.Select(row => row with { RecordedAt = row.RecordedAt ?? Noon });
        var one = Record(Dated(rows.Rows), Evening).Events.Cast<IShopEvent>().Select(Said).ToHashSet();
        var other = Record(Dated(rows.Shuffled), Evening).Events.Cast<IShopEvent>().Select(Said).ToHashSet();
        return one.SetEquals(other);
    });

    [Fact]
    public void A_state_survives_being_stored() => Properties.Holds(Twice(RowOf("a.csv")), rows =>
    {
        var (state, _) = Record(rows.Rows, Noon);
        var stored = JsonSerializer.Serialize(state, EventStore.Json);
        var read = JsonSerializer.Deserialize<ShopState>(stored, EventStore.Json);
        return JsonSerializer.Serialize(read, EventStore.Json) == stored && Record(rows.Shuffled, Noon, read).Events.Count == 0;
    });

    private static (string Key, long Print, DateTimeOffset At) Said(IShopEvent said) =>
        (FactPrint.KeyOf(said), FactPrint.Of(said), said.RecordedAt);
}
