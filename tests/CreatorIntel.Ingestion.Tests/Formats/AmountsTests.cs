using System.Globalization;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("1289.49", "1289.49")]
    [InlineData("467.96999999999997", "467.96999999999997")]
    [InlineData("0.1", "0.1")]
    [InlineData("0", "0")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("1,289.49", "1289.49")]
    [InlineData("1,289", "1289")]
    [InlineData("1.289,49", "1289.49")]
    [InlineData("1 289,49", "1289.49")]
    [InlineData("12,5", "12.5")]
    [InlineData("$5.00", "5")]
    [InlineData("-$5.00", "-5")]
    [InlineData("5,00 €", "5")]
    [InlineData("1e2", "100")]
    public void Money_is_read_exactly_however_it_is_written(string text, string amount)
    {
        Amounts.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe(decimal.Parse(amount, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("five")]
    [InlineData("1,28.9")]
    [InlineData("1.2.3")]
    [InlineData("=1+1")]
    [InlineData("1000000000000001")]
    [InlineData("79228162514264337593543950336")]
    public void What_is_no_amount_is_told_from_one(string text) => Amounts.TryParse(text, out _).ShouldBeFalse();
}
