using System.Globalization;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>The 180 published orders of the shop.</summary>
internal static class VintageOrders
{
    public static Order[] All() =>
    [
        .. VintageTables.Read("orders").Select(order => new Order(
            DateOnly.ParseExact(order["order_date"], "yyyy-MM-dd", CultureInfo.InvariantCulture), order["order_status"],
            decimal.Parse(order["total_amount"], CultureInfo.InvariantCulture))),
    ];
}
