using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class PythonListTests
{
    public static TheoryData<string, string[]> Lists => new()
    {
        { "['a', \"it's\"]", ["a", "it's"] },
        { "[]", [] },
        { "[ ]", [] },
        { "['retro']", ["retro"] },
        { "[\"json\", \"too\"]", ["json", "too"] },
        { @"['it\'s', 'back\\slash', 'line\nbreak']", ["it's", @"back\slash", "line\nbreak"] },
        { @"['caf\xe9', '\u00e9', '\U0001f3fa']", ["café", "é", "🏺"] },
        { "['a, b', '[c]']", ["a, b", "[c]"] },
        { "['a', None, '', 7,]", ["a", "7"] },
        { "retro, denim", ["retro", "denim"] },
        { "retro", ["retro"] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_read_however_it_is_written(string text, string[] items)
    {
        PythonList.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe(items);
    }

    [Theory]
    [InlineData("['a'")]
    [InlineData("['a]")]
    [InlineData("['a' 'b']")]
    [InlineData("[a'b]")]
    [InlineData("[['a']]")]
    [InlineData("['a', , 'b']")]
    [InlineData(@"['\x1']")]
    [InlineData(@"['\U00110000']")]
    public void What_is_no_list_is_told_from_one(string text) => PythonList.TryParse(text, out _).ShouldBeFalse();
}
