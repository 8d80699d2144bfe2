namespace CreatorIntel.Valuation.Formulas;

/// <summary>An order of a shop.</summary>
/// <param name="Day">The day it was made, in the shop's time zone.</param>
/// <param name="Status">How far it got: <c>completed</c>, or anything else for an order that brought no money.</param>
/// <param name="Total">What the customer paid: subtotal and tax, less discount, and tip. Of one shop all in one currency.</param>
internal readonly record struct Order(DateOnly Day, string Status, decimal Total)
{
    public bool IsCompleted => Status == "completed";
}
