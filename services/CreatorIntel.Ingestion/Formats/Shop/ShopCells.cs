using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.Shop;

/// <summary>
/// The cells of a row by the names of their columns. A column that is absent, and a cell without a value, is null; what
/// a faulty cell returns is of no use, because its row is rejected.
/// </summary>
/// <param name="row">The row.</param>
/// <param name="positions">Where the columns are, by name.</param>
/// <param name="unknown">Columns without a meaning here, and the metrics that they may hold.</param>
/// <param name="context">What the file does not say itself.</param>
internal sealed class ShopCells(
    CsvRow row, IReadOnlyDictionary<string, int> positions, IReadOnlyList<(int Index, string Metric)> unknown,
    ImportContext context)
{
    private const int EarliestYear = 1900;

    /// <summary>What the file does not say itself.</summary>
    public ImportContext Context => context;

    /// <summary>The first fault; null while there is none.</summary>
    public RejectedOutcome? Fault => row.Read.Fault;

    /// <summary>Reads cells that need no shop.</summary>
    public CellReader Read => row.Read;

    /// <summary>Cells of columns without a meaning here, and the metrics that they may be.</summary>
    public IEnumerable<(string Metric, string? Text)> Unknown => unknown.Select(column => (column.Metric, row[column.Index]));

    /// <summary>A row that says something of the shop.</summary>
    public RowOutcome Of(ShopFact fact) => new ShopOutcome(new ShopRow(ShopTable.Shop, fact, RecordedAt: null, Read.Source));

    /// <summary>The cell as it is.</summary>
    public string? Raw(string column) => positions.TryGetValue(column, out var position) ? row[position] : null;

    /// <summary>The name of a column as the file writes it.</summary>
    public string NameOf(string column) => positions.TryGetValue(column, out var position) ? row.NameOf(position) : column;

    /// <summary>Notes a fault of a cell.</summary>
    public void Reject(string column, string reason) => Read.Reject(NameOf(column), Raw(column) ?? "", reason);

    /// <summary>An id, which the row must have.</summary>
    public string Id(string column) => Read.Id(NameOf(column), Raw(column));

    /// <summary>The id of something else.</summary>
    public string? IdOf(string column) => IsAbsent(column) ? null : Id(column);

    /// <summary>A word or a few.</summary>
    public string? Words(string column) => IsAbsent(column) ? null : Read.Name(NameOf(column), Raw(column));

    /// <summary>A count that fits into 32 bits.</summary>
    public int? Count(string column)
    {
        var count = Read.Count(NameOf(column), Raw(column));
        if (count > int.MaxValue) Reject(column, $"This count cannot be above {int.MaxValue}.");
        return (int?)count;
    }

    /// <summary>An amount of money.</summary>
    public decimal? Money(string column)
    {
        if (IsAbsent(column)) return null;
        if (Amounts.TryParse(Raw(column)!.Trim(), out var amount)) return amount;
        Reject(column, "This is no amount. Expected is a number such as 1289.49.");
        return null;
    }

    /// <summary>An amount of money, which the row must have.</summary>
    public decimal NeededMoney(string column)
    {
        var amount = Money(column);
        if (amount is null) Reject(column, "The amount is missing.");
        return amount ?? 0;
    }

    /// <summary>Yes or no.</summary>
    public bool? Flag(string column)
    {
        if (IsAbsent(column)) return null;
        switch (Raw(column)!.Trim().ToLowerInvariant())
        {
            case "true" or "yes" or "1" or "t" or "y":
                return true;
            case "false" or "no" or "0" or "f" or "n":
                return false;
            default:
                Reject(column, "This is neither True nor False.");
                return null;
        }
    }

    /// <summary>A day.</summary>
    public DateOnly? Day(string column)
    {
        if (IsAbsent(column)) return null;
        if (Instants.TryParseDay(Raw(column)!.Trim(), EarliestYear, out var day)) return day;
        Reject(column, "This is no day between 1900 and 2100. Expected is yyyy-MM-dd, such as 2026-08-27.");
        return null;
    }

    /// <summary>A day, which the row must have, and the instant where the cell tells a time of day.</summary>
    public (DateOnly Day, DateTimeOffset? At) Moment(string column)
    {
        var text = Raw(column)?.Trim() ?? "";
        if (Instants.TryParseDay(text, EarliestYear, out var day)) return (day, null);
        if (Instants.TryParse(text, context.TimeZone, out var at))
            return (DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, context.TimeZone).DateTime), at);
        Reject(column, IsAbsent(column)
            ? "The day is missing."
            : "This is no day between 1900 and 2100. Expected is yyyy-MM-dd, such as 2026-08-27.");
        return default;
    }

    /// <summary>A list in Python's notation; empty where there is none.</summary>
    public IReadOnlyList<string> List(string column)
    {
        if (IsAbsent(column)) return [];
        if (PythonList.TryParse(Raw(column)!, out var items)) return [.. items.Select(item => item.Replace('\0', '\uFFFD'))];
        Reject(column, "This is no list. Expected is a list such as ['retro', 'denim'].");
        return [];
    }

    private bool IsAbsent(string column) => Numbers.IsAbsent(Raw(column)?.Trim() ?? "");
}
