using CreatorIntel.Ingestion.Domain.Shop;

namespace CreatorIntel.Ingestion.Formats.Shop;

/// <summary>Places where the shop sells, and days at markets. Addresses and notes are not taken.</summary>
internal static class PlaceTables
{
    public static readonly ShopTable Locations = new(
        "Shop locations CSV", ["location_id", "location_name"],
        ["location_type", "city", "country", "market_fee", "setup_date", "end_date", "is_active"],
        cells => cells.Of(new LocationFact(
            cells.Id("location_id"), cells.Words("location_name"), cells.Words("location_type"), cells.Words("city"),
            cells.Words("country"), cells.Money("market_fee"), cells.Day("setup_date"), cells.Day("end_date"),
            cells.Flag("is_active"))));

    public static readonly ShopTable MarketDays = new(
        "Shop market days CSV", ["performance_id", "market_date", "total_sales"],
        [
            "location_id", "total_transactions", "items_sold", "average_transaction_value", "foot_traffic_estimate", "weather",
            "competitor_count", "booth_cost", "travel_expenses", "net_profit", "customer_acquisition_count",
        ],
        cells => cells.Of(new MarketDayFact(
            cells.Id("performance_id"), cells.IdOf("location_id"), cells.Moment("market_date").Day,
            cells.NeededMoney("total_sales"), cells.Count("total_transactions"), cells.Count("items_sold"),
            cells.Money("average_transaction_value"), cells.Count("foot_traffic_estimate"), cells.Words("weather"),
            cells.Count("competitor_count"), cells.Money("booth_cost"), cells.Money("travel_expenses"),
            cells.Money("net_profit"), cells.Count("customer_acquisition_count"))));
}
