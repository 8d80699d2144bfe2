using System.Text.Json;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Tests.Golden;
using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Tests.Shop;

/// <summary>The published tables of the shop, and what there must be no trace of once they are imported.</summary>
internal static class VintageShop
{
    /// <summary>In the order of their names: whatever refers to a table comes before it as often as behind it.</summary>
    private static readonly string[] Tables =
    [
        "customers", "inventory_items", "locations", "market_performance", "order_items", "orders", "payments",
        "post_items_featured", "social_media_accounts", "social_media_metrics", "social_media_posts",
    ];

    /// <summary>Rows of all tables: 150 + 300 + 12 + 30 + 309 + 180 + 180 + 171 + 3 + 80 + 80.</summary>
    public const int Rows = 1495;

    /// <summary>The tables as files.</summary>
    public static (string Name, byte[] Content)[] Files(IEnumerable<string>? tables = null) =>
        [.. (tables ?? Tables).Select(table => ($"{table}.csv", GoldenFiles.Bytes($"vintage/input_csv/{table}.csv")))];

    /// <summary>What names the customers and nothing else: 150 e-mail addresses and 150 telephone numbers.</summary>
    public static string[] Personal() =>
        [.. VintageTables.Read("customers").SelectMany(customer => new[] { customer["email"], customer["phone"] })];

    /// <summary>Every row of every table of the database as text, bytes as hexadecimal digits.</summary>
    public static async Task<string> DumpAsync(NpgsqlDataSource database)
    {
        var token = TestContext.Current.CancellationToken;
        await using var names = database.CreateCommand(
            """
            select string_agg(format('select t::text from %I.%I t', schemaname, tablename), ' union all ')
            from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
            """);
        await using var command = database.CreateCommand((string)(await names.ExecuteScalarAsync(token))!);
        var text = new global::System.Text.StringBuilder();
        await using var reader = await command.ExecuteReaderAsync(token);
        while (await reader.ReadAsync(token)) text.AppendLine(reader.GetString(0));
        return text.ToString();
    }

    /// <summary>Brings the ledger up to date, as the daemon does in the running service.</summary>
    public static async Task RebuildLedgerAsync(this IngestionPostgres postgres)
    {
        using var daemon = await postgres.Get<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync(ObservationLedger.Name, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    /// <summary>A message as it travels.</summary>
    public static string Json(object message) => JsonSerializer.Serialize(message, message.GetType(), EventStore.Json);
}
