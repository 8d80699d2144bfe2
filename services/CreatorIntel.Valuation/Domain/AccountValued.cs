using CreatorIntel.Contracts;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CreatorIntel.Valuation.Domain;

/// <summary>An account was valued anew, and the value differs from the one before.</summary>
/// <param name="Account">The account.</param>
/// <param name="DataVersion">The data version it was valued on.</param>
/// <param name="Classic">Account value by the published definition, in dollars; null when unavailable.</param>
/// <param name="Calendar">Account value by the corrected definition, in dollars; null when unavailable.</param>
internal sealed record AccountValued(AccountKey Account, long DataVersion, double? Classic, double? Calendar)
{
    public static string StreamOf(AccountKey account) => $"value/{account.Platform}/{account.NativeId}";
}

/// <summary>The value that was computed last.</summary>
internal sealed record LatestValue(string Id, AccountValued Valued)
{
    /// <summary>An event where the new value is of newer data and differs.</summary>
    public static AccountValued? Decide(LatestValue? latest, AccountValued valued) =>
        latest is { Valued: var known }
        && (known.DataVersion >= valued.DataVersion || (known.Classic == valued.Classic && known.Calendar == valued.Calendar))
            ? null
            : valued;
}

internal sealed class LatestValueProjection : SingleStreamProjection<LatestValue, string>
{
    public override LatestValue? Evolve(LatestValue? snapshot, string id, IEvent e) =>
        e.Data is AccountValued valued ? new LatestValue(id, valued) : snapshot;
}
