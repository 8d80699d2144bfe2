using System.Text.Json;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;

namespace CreatorIntel.Valuation.ReadModels;

/// <summary>Queues what was said of a shop as rows; a row that is there already stays as it is.</summary>
internal static class ShopWriter
{
    /// <summary>How many things were said.</summary>
    public static int Write(this IDocumentOperations operations, ShopObserved message) =>
        Insert(operations, message, ShopTables.Orders, message.Orders)
        + Insert(operations, message, ShopTables.Lines, message.Lines)
        + Insert(operations, message, ShopTables.Payments, message.Payments)
        + Insert(operations, message, ShopTables.Items, message.Items)
        + Insert(operations, message, ShopTables.Customers, message.Customers)
        + Insert(operations, message, ShopTables.Locations, message.Locations)
        + Insert(operations, message, ShopTables.MarketDays, message.MarketDays)
        + Insert(operations, message, ShopTables.Features, message.Features);

    private static int Insert<T>(IDocumentOperations operations, ShopObserved message, string table, IReadOnlyList<T> facts)
    {
        if (facts.Count == 0) return 0;
        operations.QueueSqlCommand(
            $"""
            insert into {table} (workspace, shop, sequence, id, recorded_at, origin, fact)
            select ?, ?, (f->'said'->>'sequence')::bigint, f->>'id', (f->'said'->>'recordedAt')::timestamptz,
                f->'said'->>'origin', f - 'said'
            from jsonb_array_elements(?::jsonb) f
            on conflict do nothing
            """,
            message.Workspace, message.Shop, JsonSerializer.Serialize(facts, EventStore.Json));
        return facts.Count;
    }
}
