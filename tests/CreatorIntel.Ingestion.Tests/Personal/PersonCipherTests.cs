using System.Security.Cryptography;
using System.Text;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Personal;

namespace CreatorIntel.Ingestion.Tests.Personal;

public sealed class PersonCipherTests
{
    private static readonly Person Ana = new("Ana", "Sousa", "ana@example.org", "+351 912 345 678", new DateOnly(1969, 4, 3));

    private static readonly string[] Names = ["Ana", "Sousa", "ana@example.org", "912 345", "1969"];

    private readonly PersonCipher _cipher = new("key-1", RandomNumberGenerator.GetBytes(32));

    [Fact]
    public void Who_was_sealed_is_read_with_the_key()
    {
        var person = _cipher.Seal("csv", "7", Ana);
        person.KeyId.ShouldBe("key-1");
        _cipher.Open("csv", "7", person).ShouldBe(Ana);
    }

    [Fact]
    public void Another_key_reads_nothing()
    {
        var other = new PersonCipher("key-1", RandomNumberGenerator.GetBytes(32));
        Should.Throw<CryptographicException>(() => other.Open("csv", "7", _cipher.Seal("csv", "7", Ana)));
    }

    [Fact]
    public void What_was_sealed_for_one_customer_is_not_read_for_another() =>
        Should.Throw<CryptographicException>(() => _cipher.Open("csv", "8", _cipher.Seal("csv", "7", Ana)));

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(28)]
    public void A_changed_byte_is_noticed(int position)
    {
        var person = _cipher.Seal("csv", "7", Ana);
        person.Content[position] ^= 1;
        Should.Throw<CryptographicException>(() => _cipher.Open("csv", "7", person));
    }

    [Fact]
    public void What_was_cut_off_is_noticed() =>
        Should.Throw<CryptographicException>(() => _cipher.Open("csv", "7", new SealedPerson("key-1", [1, 2, 3], "")));

    [Fact]
    public void The_same_person_sealed_again_looks_different_and_has_the_same_stamp()
    {
        var (one, other) = (_cipher.Seal("csv", "7", Ana), _cipher.Seal("csv", "7", Ana));
        one.Content.ShouldNotBe(other.Content);
        one.Stamp.ShouldBe(other.Stamp);
    }

    [Fact]
    public void A_stamp_depends_on_the_person_the_customer_and_the_key()
    {
        var stamp = _cipher.Seal("csv", "7", Ana).Stamp;
        stamp.ShouldNotBe(_cipher.Seal("csv", "7", Ana with { Phone = null }).Stamp);
        stamp.ShouldNotBe(_cipher.Seal("csv", "8", Ana).Stamp);
        stamp.ShouldNotBe(new PersonCipher("key-1", RandomNumberGenerator.GetBytes(32)).Seal("csv", "7", Ana).Stamp);
    }

    [Fact]
    public void Nothing_of_a_person_shows()
    {
        var content = Encoding.Latin1.GetString(_cipher.Seal("csv", "7", Ana).Content);
        Names.ShouldAllBe(value => !content.Contains(value));
    }
}
