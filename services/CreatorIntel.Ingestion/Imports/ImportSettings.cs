using System.ComponentModel.DataAnnotations;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>What an import may hold.</summary>
internal sealed class ImportSettings
{
    /// <summary>Bytes that the zips of an import may unpack to, all together.</summary>
    [Range(1, long.MaxValue)]
    public long MaxUnpackedBytes { get; set; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Times its own size that a zip may unpack to.</summary>
    [Range(1, 10_000)]
    public int MaxRatio { get; set; } = 200;

    /// <summary>Entries that a zip may have: a download of all one's information holds every picture.</summary>
    [Range(1, 100_000)]
    public int MaxEntries { get; set; } = 50_000;

    /// <summary>Files that zips may add to an import.</summary>
    [Range(1, 10_000)]
    public int MaxFiles { get; set; } = 1000;

    /// <summary>How long the bytes of files are kept that could not be read, and of uploads that were not completed.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan KeepUnread { get; set; } = TimeSpan.FromDays(1);
}
