using CreatorIntel.Gateway.Reports;

namespace CreatorIntel.Gateway.Tests;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("Fresh out of the kiln 🏺", "Fresh out of the kiln")]
    [InlineData("two\nlines\tand  spaces", "two lines and spaces")]
    [InlineData("Größe, naïve, Žižek, Ωμέγα, Москва", "Größe, naïve, Žižek, Ωμέγα, Москва")]
    [InlineData("", "")]
    [InlineData("🏺🏺", Printable.Nothing)]
    [InlineData("左", Printable.Nothing)]
    public void A_text_is_printed_as_far_as_the_type_goes(string text, string printed) => Printable.Of(text).ShouldBe(printed);
}
