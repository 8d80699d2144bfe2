using System.Text.Json;

namespace CreatorIntel.Contracts.Tests;

public sealed class AccountKeyTests
{
    [Theory]
    [InlineData("my~instagram~0123456789")]
    [InlineData("demo~tiktok~wanderlust.samira_1")]
    public void The_text_form_reads_back(string text) => AccountKey.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("my~instagram")]
    [InlineData("my~instagram~1~2")]
    [InlineData("my~~1")]
    [InlineData("my~instagram~a b")]
    [InlineData("my~instagram~../etc")]
    public void Anything_else_is_refused(string? text) => AccountKey.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Json_holds_the_text_form() =>
        JsonSerializer.Serialize(new AccountKey("my", "instagram", "007")).ShouldBe("\"my~instagram~007\"");
}
