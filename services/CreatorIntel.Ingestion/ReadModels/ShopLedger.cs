using System.Collections.Frozen;
using System.Text.Json;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.EventStore;

namespace CreatorIntel.Ingestion.ReadModels;

/// <summary>How the ledger keeps what was said of shops.</summary>
internal static class ShopLedger
{
    /// <summary>Stands in the id of a shop where that of an account has its platform.</summary>
    public const string Platform = "shop";

    private static readonly FrozenDictionary<string, Type> Types = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["order"] = typeof(OrderObserved),
        ["order-line"] = typeof(OrderLineObserved),
        ["payment"] = typeof(PaymentObserved),
        ["item"] = typeof(ItemObserved),
        ["customer"] = typeof(CustomerObserved),
        ["location"] = typeof(LocationObserved),
        ["market-day"] = typeof(MarketDayObserved),
        ["feature"] = typeof(FeatureObserved),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> Names = Types.ToFrozenDictionary(kind => kind.Value, kind => kind.Key);

    /// <summary>The kinds of rows that speak of shops.</summary>
    public static IReadOnlyList<string> Kinds => Types.Keys;

    /// <summary>The kind of a row with this body.</summary>
    public static string KindOf(object body) => Names[body.GetType()];

    /// <summary>The body of a row.</summary>
    public static object Read(string kind, string body) =>
        JsonSerializer.Deserialize(body, Types[kind], EventStore.Json)
        ?? throw new InvalidOperationException("The ledger holds an empty row.");
}
