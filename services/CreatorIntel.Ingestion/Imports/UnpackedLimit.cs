namespace CreatorIntel.Ingestion.Imports;

/// <summary>Counts what a zip unpacks to, and stops where it becomes more than an export is.</summary>
/// <param name="most">Bytes that are left for the import.</param>
/// <param name="mostByRatio">Bytes that a zip of this size may unpack to.</param>
/// <param name="ratio">Times its own size that it may unpack to.</param>
internal sealed class UnpackedLimit(long most, long mostByRatio, int ratio)
{
    private long _unpacked;

    /// <exception cref="ZipRefusedException">It is more than allowed.</exception>
    public void Take(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > mostByRatio)
        {
            throw new ZipRefusedException(
                $"The zip unpacks to more than {ratio} times its size, as no export does: it is not unpacked. "
                + "If you trust it, unpack it yourself, and import the files.");
        }

        if (_unpacked > most)
            throw new ZipRefusedException("The zips of this import unpack to more bytes than an import may hold. Import the files in several uploads.");
    }
}

/// <summary>A zip is not unpacked; the message says why.</summary>
internal sealed class ZipRefusedException(string message) : Exception(message);
