using System.Text.Json;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Square;

/// <summary>An amount of money.</summary>
/// <param name="Amount">In the currency's own unit, such as dollars.</param>
/// <param name="Currency">ISO 4217 code.</param>
internal readonly record struct Money(decimal Amount, string Currency)
{
    private static readonly HashSet<string> WithoutMinorUnit = new(StringComparer.Ordinal)
    {
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF",
    };

    private static readonly HashSet<string> WithThousandths = new(StringComparer.Ordinal) { "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND" };

    /// <summary>The money of a member: Square writes whole minor units, such as cents. Null where it is missing or none.</summary>
    public static Money? Of(JsonElement item, string name) =>
        item.Member(name) is { ValueKind: JsonValueKind.Object } money
        && money.Whole("amount") is { } minor
        && money.Text("currency") is { Length: 3 } currency
            ? new Money(minor / Units(currency), currency)
            : null;

    private static decimal Units(string currency) =>
        WithoutMinorUnit.Contains(currency) ? 1m : WithThousandths.Contains(currency) ? 1000m : 100m;
}
