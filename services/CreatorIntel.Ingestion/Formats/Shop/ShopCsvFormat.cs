using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Shop;

/// <summary>A table of a shop as CSV.</summary>
internal sealed class ShopCsvFormat(ShopTable table) : CsvFormat(table.Columns), IExportFormat
{
    /// <summary>One for each table; of two that a header would do for, the more telling is first.</summary>
    public static readonly IReadOnlyList<ShopCsvFormat> All =
    [
        .. new[]
        {
            SaleTables.Lines, SaleTables.Payments, SaleTables.Orders, StockTables.Features, StockTables.Items,
            PlaceTables.MarketDays, PlaceTables.Locations, SocialTables.Posts, SocialTables.Metrics, SocialTables.Accounts,
            CustomerTable.Customers,
        }.Select(table => new ShopCsvFormat(table)),
    ];

    public int Order => table.Order;

    protected override bool Shows(Column? column) => column is not null && !table.IsPersonal;

    protected override ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context) =>
        new ShopRows(table, found, context);
}

/// <summary>Reads the rows of one table.</summary>
internal sealed class ShopRows(ShopTable table, FoundColumns found, ImportContext context) : ICsvRows
{
    private readonly Dictionary<string, int> _positions =
        found.Found.ToDictionary(column => column.Key.Title, column => column.Value, StringComparer.Ordinal);

    public RowOutcome Read(CsvRow row)
    {
        var cells = new ShopCells(row, _positions, found.Unknown, context);
        var outcome = table.Row(cells);
        return cells.Fault is { } fault ? fault : outcome;
    }
}
