using System.ComponentModel.DataAnnotations;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>How one kind of source is asked: the section <c>Sources:{kind}</c>.</summary>
internal sealed class SourceSettings
{
    /// <summary>Where its API is, up to the version.</summary>
    [Required]
    public Uri? BaseAddress { get; set; }

    /// <summary>Calls that a connection may make in any <see cref="Window"/>.</summary>
    [Range(1, 1_000_000)]
    public int Limit { get; set; } = 200;

    /// <summary>What the limit holds for.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "7.00:00:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromHours(1);

    /// <summary>True where the limit holds for each endpoint by itself.</summary>
    public bool PerEndpoint { get; set; }

    /// <summary>How long a call may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Pause between syncs while no post is younger than two days.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromDays(1);
}

/// <summary>How syncs run: the section <c>Sync</c>.</summary>
internal sealed class SyncSettings
{
    /// <summary>Syncs that run at once in one process.</summary>
    [Range(1, 64)]
    public int AtOnce { get; set; } = 4;

    /// <summary>Pause after the first fault in a row; it doubles with each that follows.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(30);
}
