using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>Where a sync is.</summary>
/// <param name="Version">Form of the cursor.</param>
/// <param name="Step">The step.</param>
/// <param name="After">Where the listing goes on; null: at its beginning.</param>
/// <param name="IsListed">True when no page of the listing is left.</param>
/// <param name="Oldest">When the oldest post of the pages before was published (UTC).</param>
/// <param name="Pending">Posts of the page before that are still to be measured.</param>
/// <param name="Day">The day to go on with.</param>
/// <param name="Index">The one of a list to go on with.</param>
/// <param name="NotBefore">No call before this instant (UTC); null: at once.</param>
internal sealed record GraphCursor(
    int Version, string Step, string? After = null, bool IsListed = false, DateTimeOffset? Oldest = null,
    IReadOnlyList<PendingPost>? Pending = null, DateOnly? Day = null, int Index = 0, DateTimeOffset? NotBefore = null)
{
    private const int Current = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>The beginning of a step.</summary>
    public static GraphCursor At(string step) => new(Current, step);

    /// <summary>Reads what <see cref="ToString"/> wrote; null: there is nothing, or another version of this program wrote it.</summary>
    public static GraphCursor? Parse(string? text)
    {
        if (text is null) return null;
        try
        {
            var cursor = JsonSerializer.Deserialize<GraphCursor>(text, Json);
            return cursor?.Version == Current ? cursor : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => JsonSerializer.Serialize(this, Json);
}

/// <summary>A post that is still to be measured.</summary>
/// <param name="Id">The platform's id.</param>
/// <param name="MediaType">As in the listing; empty where it was not listed.</param>
/// <param name="ProductType">As in the listing; empty where it was not listed.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Likes">Likes in the listing.</param>
/// <param name="Comments">Comments in the listing.</param>
/// <param name="IsMissing">True where it is known and the listing no longer has it.</param>
internal sealed record PendingPost(
    string Id, string MediaType, string ProductType, DateTimeOffset PublishedAt, long? Likes, long? Comments,
    bool IsMissing = false);
