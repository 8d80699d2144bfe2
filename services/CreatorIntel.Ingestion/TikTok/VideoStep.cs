using System.Globalization;

namespace CreatorIntel.Ingestion.TikTok;

/// <summary>Where the sync of videos is, written as a cursor: <c>list/1643332803000/40/312</c>.</summary>
/// <param name="Kind"><see cref="Listing"/> or <see cref="Asking"/>.</param>
/// <param name="At">Where the listing goes on; the id of the last video that was asked for.</param>
/// <param name="Done">Videos that were brought.</param>
/// <param name="Total">Videos that there are, as far as known.</param>
internal sealed record VideoStep(string Kind, string At, long Done, long Total)
{
    /// <summary>The newest videos, page by page.</summary>
    public const string Listing = "list";

    /// <summary>Older videos that are due, by their ids.</summary>
    public const string Asking = "ask";

    /// <summary>The first step of listing.</summary>
    public static VideoStep First(long? total) => new(Listing, "", 0, total ?? 0);

    /// <summary>TikTok's cursor, in milliseconds since 1970; null at the beginning.</summary>
    public static long? CursorOf(string at) => long.TryParse(at, CultureInfo.InvariantCulture, out var cursor) ? cursor : null;

    /// <summary>TikTok's cursor as text.</summary>
    public static string Text(long cursor) => cursor.ToString(CultureInfo.InvariantCulture);

    /// <summary>The step of a cursor; null where the cursor is of another kind.</summary>
    public static VideoStep? Parse(string? cursor) =>
        cursor?.Split('/') is [Listing or Asking, _, _, _] parts
        && long.TryParse(parts[2], CultureInfo.InvariantCulture, out var done)
        && long.TryParse(parts[3], CultureInfo.InvariantCulture, out var total)
            ? new VideoStep(parts[0], parts[1], done, total)
            : null;

    /// <summary>Share of the videos that are done, 0 to 1.</summary>
    public double Progress => Total <= 0 ? 0.5 : Math.Clamp((double)Done / Total, 0, 1);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}/{At}/{Done}/{Total}");
}
