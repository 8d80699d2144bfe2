using System.Text;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Tests.Properties;
using FsCheck.Fluent;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class HighBytesTests
{
    private const string Accents = "Größe, Veröffentlicht, café, ¿qué?, “quoted” – 5 €, l’été";

    [Fact]
    public void Accents_and_typographic_signs_are_windows_1252() =>
        HighBytes.IsWindows1252(TextEncodings.Windows1252.GetBytes(Accents)).ShouldBeTrue();

    [Theory]
    [InlineData("plain text")]
    [InlineData(Accents)]
    [InlineData("третий 🌿 三番目")]
    public void Utf_8_is_not(string text) => HighBytes.IsWindows1252(Encoding.UTF8.GetBytes(text)).ShouldBeFalse();

    [Fact]
    public void Utf_8_with_a_damaged_place_is_not() =>
        HighBytes.IsWindows1252([.. Encoding.UTF8.GetBytes(Accents), 0xE1, .. " and more"u8]).ShouldBeFalse();

    [Fact]
    public void An_emoji_that_was_cut_off_is_not() =>
        HighBytes.IsWindows1252([.. "The end 🌿"u8[..^1], .. "\",IMAGE"u8]).ShouldBeFalse();

    [Theory]
    [InlineData(0x81)]
    [InlineData(0x9D)]
    [InlineData(0x00)]
    public void Bytes_that_no_letter_has_are_not(int other) =>
        HighBytes.IsWindows1252([.. TextEncodings.Windows1252.GetBytes(Accents), (byte)' ', (byte)other]).ShouldBeFalse();

    [Fact]
    public void It_makes_no_difference_where_a_file_is_cut_into_pieces() => Properties.Holds(
        from text in Gen.Elements(Accents, "третий 🌿", "é", "â€™")
        from encoding in Gen.Elements(Encoding.UTF8, TextEncodings.Windows1252)
        from cut in Gen.Choose(0, encoding.GetByteCount(text))
        select (Bytes: encoding.GetBytes(text), cut),
        file =>
        {
            var pieces = new HighBytes();
            pieces.Add(file.Bytes.AsSpan(0, file.cut));
            pieces.Add(file.Bytes.AsSpan(file.cut));
            return pieces.AreWindows1252 == HighBytes.IsWindows1252(file.Bytes);
        });
}
