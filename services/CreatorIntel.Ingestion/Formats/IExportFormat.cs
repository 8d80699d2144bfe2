namespace CreatorIntel.Ingestion.Formats;

/// <summary>A kind of file that observations can be read from, known by what is in it and never by its name.</summary>
internal interface IExportFormat
{
    /// <summary>Its name, as a creator knows it.</summary>
    string Name { get; }

    /// <summary>What such a file is known by, in words.</summary>
    string KnownBy { get; }

    /// <summary>
    /// Its place among the files of an import: lower is read first. A file that refers to what other files hold comes
    /// behind those.
    /// </summary>
    int Order => 0;

    /// <summary>True when a file that begins like this is of this format.</summary>
    bool Recognises(FileHead head);

    /// <summary>
    /// The rows of the file in their order, always the same for the same bytes. A fault behind which nothing can be
    /// read is the last outcome. Holds one row at a time.
    /// </summary>
    /// <param name="content">The whole file, from its beginning.</param>
    /// <param name="head">The head of the same file.</param>
    /// <param name="context">What the file does not say itself.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, CancellationToken cancellationToken);
}
