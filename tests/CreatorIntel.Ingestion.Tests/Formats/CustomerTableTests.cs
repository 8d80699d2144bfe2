using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class CustomerTableTests
{
    private const string Header =
        "customer_id,first_name,last_name,email,phone,date_of_birth,customer_type,preferred_eras,total_orders,total_spent,average_order_value,first_purchase_date,last_purchase_date,acquisition_source\n";

    private const string Row =
        "07,Ana,Sousa,ana@example.org,+351 912 345 678,1969-04-03,collector,\"['Y2K', '1970s']\",1,616.29,616.29,2023-03-13 00:00:00,2023-03-13 00:00:00,referral\n";

    private static readonly string[] Personal = ["Ana", "Sousa", "ana@example.org", "+351 912 345 678", "1969-04-03"];

    private static CustomerFact Customer(RowOutcome outcome) =>
        outcome.ShouldBeOfType<ShopOutcome>().Row.Fact.ShouldBeOfType<CustomerFact>();

    [Fact]
    public async Task A_customer_is_read_with_who_it_is_apart() =>
        Customer((await Files.ReadAsync(Header + Row)).Single()).ShouldBe(new CustomerFact(
            "07", new Person("Ana", "Sousa", "ana@example.org", "+351 912 345 678", new DateOnly(1969, 4, 3)), "collector",
            "referral", new DateOnly(2023, 3, 13), new DateOnly(2023, 3, 13), 1, 616.29m, 616.29m));

    [Fact]
    public async Task A_file_that_leaves_out_who_customers_are_names_nobody() =>
        Customer((await Files.ReadAsync("customer_id,acquisition_source\n7,referral\n")).Single()).Person.ShouldBeNull();

    [Fact]
    public async Task A_customer_as_text_does_not_say_who_it_is()
    {
        var text = (await Files.ReadAsync(Header + Row)).Single().ToString()!;
        Personal.ShouldAllBe(value => !text.Contains(value));
    }

    [Theory]
    [InlineData("1969-04-03,collector", "3 April 69,collector", "date_of_birth")]
    [InlineData("616.29,616.29", "Ana,616.29", "total_spent")]
    [InlineData("07,Ana", "Ana Sousa,Ana", "customer_id")]
    [InlineData("Ana,Sousa", "Ana,\"Sou\"sa", "last_name")]
    public async Task A_rejection_says_where_a_customer_is_faulty_and_shows_no_cell(string good, string bad, string column)
    {
        var rejection = (await Files.ReadAsync(Header + Row.Replace(good, bad, StringComparison.Ordinal))).Single().Rejection();
        (rejection.Row, rejection.Column, rejection.Value).ShouldBe((2L, column, "(not shown)"));
        ShouldNameNobody(rejection);
    }

    [Fact]
    public async Task A_row_of_the_wrong_length_is_not_shown_either()
    {
        var rejection = (await Files.ReadAsync(Header + Row.TrimEnd() + ",more\n")).Single().Rejection();
        (rejection.Column, rejection.Value).ShouldBe(("", "(not shown)"));
        ShouldNameNobody(rejection);
    }

    [Fact]
    public async Task Notes_and_names_of_staff_are_not_shown_by_rejected_orders()
    {
        const string Orders = "order_id,order_date,total_amount,staff_member,notes\n";
        var rejection = (await Files.ReadAsync(Orders + "1,2024-12-29,5,Ana,Sousa,too long\n")).Single().Rejection();
        rejection.Value.ShouldBe("(not shown)");
    }

    private static void ShouldNameNobody(RowRejection rejection) =>
        Personal.ShouldAllBe(value => !rejection.ToString().Contains(value));
}
