namespace CreatorIntel.Valuation.ReadModels;

/// <summary>
/// What sources said of shops: one row for each thing said, never updated, keyed by the event's position in the event
/// store. Rows can arrive in any order and any number of times; of one thing the row recorded last is in force.
/// </summary>
internal static class ShopTables
{
    public const string Orders = "shop_order";
    public const string Lines = "shop_order_line";
    public const string Payments = "shop_payment";
    public const string Items = "shop_item";
    public const string Customers = "shop_customer";
    public const string Locations = "shop_location";
    public const string MarketDays = "shop_market_day";
    public const string Features = "shop_feature";

    /// <summary>The tables, in the order in which their content is hashed.</summary>
    public static readonly IReadOnlyList<string> Names =
        [Orders, Lines, Payments, Items, Customers, Locations, MarketDays, Features];

    /// <summary>What the rows of a table are of, such as <c>market day</c>.</summary>
    public static string KindOf(string table) => table["shop_".Length..].Replace('_', ' ');

    /// <summary>Creates the tables. The fact is what was said, as the message has it.</summary>
    public static string Script { get; } = string.Concat(Names.Select(name =>
        $"""
        create table if not exists {name} (
            workspace text not null, sequence bigint not null,
            shop text not null, id text not null, recorded_at timestamptz not null, origin text not null,
            fact jsonb not null,
            primary key (workspace, sequence));
        create index if not exists {name}_by_id on {name} (workspace, shop, id, recorded_at desc, sequence desc);

        """));
}
