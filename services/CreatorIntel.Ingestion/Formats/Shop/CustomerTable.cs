using CreatorIntel.Ingestion.Domain.Shop;

namespace CreatorIntel.Ingestion.Formats.Shop;

/// <summary>Customers. A file that leaves out what names them is one too.</summary>
internal static class CustomerTable
{
    public static readonly ShopTable Customers = new(
        "Shop customers CSV", ["customer_id", "acquisition_source"],
        [
            "first_name", "last_name", "email", "phone", "date_of_birth", "customer_type", "total_orders", "total_spent",
            "average_order_value", "first_purchase_date", "last_purchase_date",
        ],
        cells => cells.Of(new CustomerFact(
            cells.Id("customer_id"), PersonOf(cells), cells.Words("customer_type"), cells.Words("acquisition_source"),
            cells.Day("first_purchase_date"), cells.Day("last_purchase_date"), cells.Count("total_orders"),
            cells.Money("total_spent"), cells.Money("average_order_value"))))
    {
        IsPersonal = true,
    };

    private static Person? PersonOf(ShopCells cells)
    {
        var person = new Person(
            cells.Words("first_name"), cells.Words("last_name"), cells.Words("email"), cells.Words("phone"),
            cells.Day("date_of_birth"));
        return person == Nobody ? null : person;
    }

    private static readonly Person Nobody = new(null, null, null, null, null);
}
