using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreatorIntel.Ingestion.Square;

/// <summary>Where the sync of a shop is; as JSON it is the cursor.</summary>
/// <param name="Stage">What is being brought.</param>
/// <param name="Cursor">Square's cursor; null at the beginning of a stage or of a location.</param>
/// <param name="Locations">The shop's locations with their time zones, as the sync's first page found them.</param>
/// <param name="Index">The first of the locations that are being asked for.</param>
internal sealed record SquareStep(
    SquareStage Stage, string? Cursor, IReadOnlyList<ShopLocation> Locations, int Index)
{
    private const double Stages = 5;

    public static readonly SquareStep First = new(SquareStage.Locations, null, [], 0);

    /// <summary>The step of a cursor; the first where there is none.</summary>
    public static SquareStep Parse(string? cursor) =>
        cursor is null ? First : JsonSerializer.Deserialize<SquareStep>(cursor) ?? First;

    /// <summary>Share of the sync that is done when this step begins, 0 to 1.</summary>
    [JsonIgnore]
    public double Progress => ((int)Stage + (Locations.Count == 0 ? 0 : (double)Index / Locations.Count)) / Stages;

    /// <summary>The next step: Square's cursor goes on where there is one, else the next locations, else the next stage.</summary>
    /// <param name="cursor">Square's cursor; empty or null: there is no more.</param>
    /// <param name="locations">How many locations one question of this stage is for; 0: it is for the whole shop.</param>
    /// <returns>The step; null: the sync is complete.</returns>
    public SquareStep? After(string? cursor, int locations = 0)
    {
        if (!string.IsNullOrEmpty(cursor)) return this with { Cursor = cursor };
        if (locations > 0 && Index + locations < Locations.Count) return this with { Cursor = null, Index = Index + locations };
        return Stage == SquareStage.Payments ? null : this with { Stage = Stage + 1, Cursor = null, Index = 0 };
    }

    /// <inheritdoc/>
    public override string ToString() => JsonSerializer.Serialize(this);
}

/// <summary>What a sync of a shop brings, in this order: what is referred to comes first.</summary>
internal enum SquareStage
{
    Locations,
    Customers,
    Catalog,
    Orders,
    Payments,
}

/// <summary>A place where the shop sells, as orders need it.</summary>
/// <param name="Id">Square's id.</param>
/// <param name="TimeZone">IANA zone; null where Square tells none.</param>
internal sealed record ShopLocation(string Id, string? TimeZone)
{
    /// <summary>The location's zone; UTC where it is not known.</summary>
    [JsonIgnore]
    public TimeZoneInfo Zone => TimeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;
}
