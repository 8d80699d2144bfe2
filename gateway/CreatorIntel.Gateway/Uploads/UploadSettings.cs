using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace CreatorIntel.Gateway.Uploads;

/// <summary>How much an upload may hold.</summary>
internal sealed class UploadSettings
{
    /// <summary>Bytes of all files together.</summary>
    [Range(1, long.MaxValue)]
    public long MaxBytes { get; set; }

    /// <summary>Files.</summary>
    [Range(1, 10_000)]
    public int MaxFiles { get; set; }
}

/// <summary>The form of an upload, for the API's description.</summary>
/// <param name="Workspace">Where to record; default: the user's own workspace.</param>
/// <param name="Platform">Platform of files that do not name it; default: instagram.</param>
/// <param name="Account">Account of files that do not name it; default: my-account.</param>
/// <param name="TimeZone">IANA zone of times written without one; default: UTC.</param>
/// <param name="EndDate">The last day of exports whose days have no year (yyyy-MM-dd); default: none.</param>
/// <param name="Files">The files.</param>
internal sealed record UploadForm(
    string? Workspace, string? Platform, string? Account, string? TimeZone, string? EndDate, IFormFileCollection Files);
