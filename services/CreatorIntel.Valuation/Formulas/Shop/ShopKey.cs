namespace CreatorIntel.Valuation.Formulas;

/// <summary>A thing of a shop: ids are unique within a shop only.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Id">The shop's own id of the thing.</param>
internal readonly record struct ShopKey(string Shop, string Id)
{
    /// <summary>The shop that files tell of; every other is told of by a connection.</summary>
    public const string Files = "csv";

    /// <summary>Such as <c>csv/17</c>.</summary>
    public override string ToString() => $"{Shop}/{Id}";
}

/// <summary>What is in force of a thing of a shop.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Fact">What it says.</param>
internal readonly record struct InShop<T>(string Shop, T Fact);
