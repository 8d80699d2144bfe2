namespace CreatorIntel.Valuation.Formulas;

/// <summary>What it costs to produce a post, in dollars. Equal where every cost is.</summary>
/// <param name="ByType">By content type, such as <c>IMAGE</c>.</param>
/// <param name="Other">Of a type that is not listed.</param>
internal sealed record ProductionCosts(IReadOnlyDictionary<string, double> ByType, double Other)
{
    /// <summary>The published costs.</summary>
    public static ProductionCosts Default { get; } = new(
        new SortedDictionary<string, double>(StringComparer.Ordinal) { ["CAROUSEL_ALBUM"] = 100, ["IMAGE"] = 50, ["VIDEO"] = 200 }, 100);

    /// <summary>The cost of a post of a type.</summary>
    public double Of(string contentType) => ByType.GetValueOrDefault(contentType, Other);

    /// <summary>The same but for the cost of one type; null takes the type from the list.</summary>
    public ProductionCosts With(string contentType, double? cost)
    {
        var costs = new SortedDictionary<string, double>(ByType.ToDictionary(), StringComparer.Ordinal);
        if (cost is { } known) costs[contentType] = known;
        else costs.Remove(contentType);
        return this with { ByType = costs };
    }

    public bool Equals(ProductionCosts? other) =>
        other is not null && Other.Equals(other.Other) && ByType.Count == other.ByType.Count
        && ByType.All(cost => other.ByType.TryGetValue(cost.Key, out var same) && same.Equals(cost.Value));

    public override int GetHashCode() => HashCode.Combine(Other, ByType.Count);
}
