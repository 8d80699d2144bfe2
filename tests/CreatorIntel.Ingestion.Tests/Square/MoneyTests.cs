using System.Text.Json;
using CreatorIntel.Ingestion.Square;

namespace CreatorIntel.Ingestion.Tests.Square;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("1050", "EUR", "10.50")]
    [InlineData("1", "USD", "0.01")]
    [InlineData("-250", "USD", "-2.50")]
    [InlineData("1050", "JPY", "1050")]
    [InlineData("1050", "KWD", "1.050")]
    [InlineData("9007199254740993", "USD", "90071992547409.93")]
    public void An_amount_is_whole_minor_units_of_its_currency(string minor, string currency, string expected)
    {
        Of($$"""{"amount":{{minor}},"currency":"{{currency}}"}""")!.Value.Amount
            .ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("""{"currency":"EUR"}""")]
    [InlineData("""{"amount":10}""")]
    [InlineData("""{"amount":1.5,"currency":"EUR"}""")]
    [InlineData("null")]
    [InlineData("10")]
    public void What_is_no_money_is_none(string json) => Of(json).ShouldBeNull();

    private static Money? Of(string json) => Money.Of(JsonElement.Parse($$"""{"money":{{json}}}"""), "money");
}
