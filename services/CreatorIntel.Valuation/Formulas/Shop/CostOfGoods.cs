using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What the goods cost that were sold on a market day.</summary>
/// <param name="Lines">The lines of the completed orders of that place and day.</param>
/// <param name="Cost">What their items cost; null when unknown.</param>
/// <param name="Unavailable">Why it is unknown; null when it is known.</param>
internal sealed record CostOfGoods(IReadOnlyList<SoldLine> Lines, decimal? Cost, string? Unavailable)
{
    /// <param name="day">The market day.</param>
    /// <param name="sold">The lines of completed orders of that place and day.</param>
    public static CostOfGoods Of(MarketDayObserved day, IReadOnlyList<SoldLine> sold)
    {
        if (sold.Count == 0) return Unknown("No order of that place and day is known, so the cost of the goods sold is not known either.");
        var quantity = sold.Sum(line => line.Line.Quantity);
        if (day.ItemsSold is { } items && quantity != items)
            return Unknown(FormattableString.Invariant($"The orders of that place and day hold {quantity:0.##} of the {items} items sold."));
        return sold.Any(line => line.Item?.CostPrice is null)
            ? Unknown("The cost price of an item that was sold is not known.")
            : new(sold, sold.Sum(line => line.Line.Quantity * line.Item!.CostPrice!.Value), null);

        CostOfGoods Unknown(string reason) => new(sold, null, reason);
    }
}
