namespace CreatorIntel.Valuation.Domain;

/// <summary>Something was said of a shop.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Facts">How many things.</param>
internal sealed record ShopRecorded(string Shop, int Facts)
{
    public static string StreamOf(string shop) => $"shop/{shop}";
}
