using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Contracts.Pages;

/// <summary>States of an import as the browser gets them.</summary>
public static class ImportStatusText
{
    /// <summary>The state in a word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the known states.</exception>
    public static string ToText(this ImportStatus status) => status switch
    {
        ImportStatus.Receiving => "receiving",
        ImportStatus.Queued => "queued",
        ImportStatus.Running => "running",
        ImportStatus.Completed => "completed",
        ImportStatus.Refused => "refused",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "An import has one of the known states."),
    };
}
