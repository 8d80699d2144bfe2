namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>A record is longer than what may be held in memory.</summary>
internal sealed class RecordTooLongException() : Exception("The record is too long.");

/// <summary>Text that must have a record's end in every so many characters.</summary>
/// <param name="text">Where the characters come from.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class RecordGuard(TextReader text, CancellationToken cancellationToken) : TextReader
{
    /// <summary>Characters that a record may have.</summary>
    public const int LongestRecord = 4 * 1024 * 1024;

    private int _charactersSinceRecord;

    /// <summary>Says that the record before is complete.</summary>
    public void BeginRecord() => _charactersSinceRecord = 0;

    public override async Task<int> ReadAsync(char[] buffer, int index, int count)
    {
        if (_charactersSinceRecord > LongestRecord) throw new RecordTooLongException();
        var read = await text.ReadAsync(buffer.AsMemory(index, count), cancellationToken);
        _charactersSinceRecord += read;
        return read;
    }

    public override int Read(char[] buffer, int index, int count) =>
        throw new NotSupportedException("A file is read asynchronously.");
}
