using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Shop;

/// <summary>A table of a shop, known by the names of its columns.</summary>
internal sealed class ShopTable
{
    /// <summary>The shop that files without one of their own belong to.</summary>
    public const string Shop = "csv";

    /// <param name="name">Its name, as a creator knows it.</param>
    /// <param name="required">Columns without which it is not recognised.</param>
    /// <param name="optional">Further columns that are read.</param>
    /// <param name="row">What a row says.</param>
    public ShopTable(string name, IEnumerable<string> required, IEnumerable<string> optional, Func<ShopCells, RowOutcome> row)
    {
        Columns = new ColumnNames(name, [.. required.Select(Needed), .. optional.Select(Optional)]);
        Row = row;
    }

    /// <summary>Its columns.</summary>
    public ColumnNames Columns { get; }

    /// <summary>What a row says.</summary>
    public Func<ShopCells, RowOutcome> Row { get; }

    /// <summary>Tables of one upload are read in this order: those that others refer to come first.</summary>
    public int Order { get; init; }

    /// <summary>True where rows name persons: no cell of theirs is shown in a rejection.</summary>
    public bool IsPersonal { get; init; }

    private static Column Needed(string name) => new(IdOf(name), name, required: true);

    private static Column Optional(string name) => new(IdOf(name), name);

    private static string IdOf(string name) => name.Replace('_', '-');
}
