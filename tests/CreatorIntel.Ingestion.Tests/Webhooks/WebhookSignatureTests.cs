using System.Text;
using CreatorIntel.Ingestion.Webhooks;

namespace CreatorIntel.Ingestion.Tests.Webhooks;

/// <summary>The vector is test case 2 of RFC 4231.</summary>
public sealed class WebhookSignatureTests
{
    private const string Secret = "Jefe";
    private const string Valid = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    private static readonly byte[] Body = Encoding.ASCII.GetBytes("what do ya want for nothing?");

    [Fact]
    public void The_signature_of_the_standard_is_valid() => WebhookSignature.IsValid(Body, Valid, Secret).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("sha1=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3844")]
    [InlineData("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec38")]
    [InlineData("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec384300")]
    [InlineData("sha256=no hex at all, and longer than a signature is, which is refused as well")]
    public void Any_other_is_not(string header) => WebhookSignature.IsValid(Body, header, Secret).ShouldBeFalse();

    [Fact]
    public void One_byte_more_in_the_body_is_another_body() => WebhookSignature.IsValid([.. Body, 0], Valid, Secret).ShouldBeFalse();

    [Fact]
    public void Another_secret_signs_otherwise() => WebhookSignature.IsValid(Body, Valid, "jefe").ShouldBeFalse();
}
