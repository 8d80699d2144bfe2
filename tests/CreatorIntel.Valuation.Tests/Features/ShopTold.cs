using CreatorIntel.Contracts.Messages;
using FsCheck;
using FsCheck.Fluent;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>Something that was said of a shop of which little is known, so that things are said again and refer to each other.</summary>
/// <param name="Sequence">Position in the event store.</param>
/// <param name="Kind">What it is of, from 0: an order, a line, a payment, an item, a customer, a place, a market day, a feature.</param>
/// <param name="Shop">The shop.</param>
/// <param name="Id">The thing.</param>
/// <param name="Other">What it refers to.</param>
/// <param name="Minute">When it was recorded.</param>
/// <param name="Amount">An amount of money, or a day of May 2026.</param>
internal sealed record ShopTold(long Sequence, int Kind, string Shop, string Id, string Other, int Minute, int Amount)
{
    private const int Kinds = 8;
    private static readonly string[] Ids = ["a", "b", "c"];
    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Up to some forty of them.</summary>
    public static readonly Gen<ShopTold[]> Any =
        (from kind in Gen.Choose(0, Kinds - 1)
         from shop in Gen.Elements("csv", "square-1")
         from id in Gen.Elements(Ids)
         from other in Gen.Elements(Ids)
         from minute in Gen.Choose(0, 3)
         from amount in Gen.Choose(1, 28)
         select (kind, shop, id, other, minute, amount)).ArrayOf()
        .Select(told => told
            .Select((said, place) => new ShopTold(place + 1, said.kind, said.shop, said.id, said.other, said.minute, said.amount)).ToArray());

    private DateOnly Day => new(2026, 5, Amount);

    /// <summary>Of each thing what is in force: what was recorded last, of what was recorded at once the higher position.</summary>
    public static IEnumerable<ShopTold> InForce(IEnumerable<ShopTold> told) =>
        told.GroupBy(said => (said.Kind, said.Shop, said.Id)).Select(same => same.MaxBy(said => (said.Minute, said.Sequence))!);

    /// <summary>The message of one shop that says so.</summary>
    public static ShopObserved Message(string workspace, IGrouping<string, ShopTold> told)
    {
        return new(
            workspace, told.Key,
            Of(0, said => new OrderObserved(
                said.Said, said.Id, said.Other, said.Other, said.Day, null, said.Amount % 3 == 0 ? "canceled" : "completed", null, null,
                null, null, said.Amount, null, null, "CAD")),
            Of(1, said => new OrderLineObserved(said.Said, said.Id, said.Other, said.Id, 1, said.Amount, null, said.Amount, "CAD")),
            Of(2, said => new PaymentObserved(said.Said, said.Id, said.Other, said.Day, said.Amount, null, null, 0.5m, null, null, "CAD")),
            Of(3, said => new ItemObserved(
                said.Said, said.Id, null, null, null, said.Other, null, null, null, said.Amount, null, said.Day, true, "sold", [], "CAD")),
            Of(4, said => new CustomerObserved(said.Said, said.Id, null, said.Other, null, null, said.Amount, null, null)),
            Of(5, said => new LocationObserved(said.Said, said.Id, said.Other, null, null, null, null, said.Day, null, true)),
            Of(6, said => new MarketDayObserved(
                said.Said, said.Id, said.Other, said.Day, said.Amount, 2, 1, null, 9, null, null, 3, 1, null, 1, "CAD")),
            Of(7, said => new FeatureObserved(said.Said, said.Id, "instagram", said.Other, said.Id, true)));

        IReadOnlyList<T> Of<T>(int kind, Func<ShopTold, T> read) => [.. told.Where(said => said.Kind == kind).Select(read)];
    }

    private Said Said => new(Sequence, Noon.AddMinutes(Minute), Amount % 2 == 0 ? "one file" : "another");
}
