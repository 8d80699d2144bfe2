namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>A format that is known by the names of its columns, so that a workspace can add its own.</summary>
internal interface IColumnFormat : IExportFormat
{
    /// <summary>Its columns.</summary>
    ColumnNames Columns { get; }
}
