using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CreatorIntel.Gateway.Reports;
using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Tests;

/// <summary>What ISO 32000-1 asks of a file that a reader opens.</summary>
public sealed partial class PdfFileTests
{
    private readonly PdfFile _file = new("Größe (1)");

    [Fact]
    public void Every_object_is_where_the_table_says()
    {
        var bytes = Written("one", "two");
        var text = Encoding.Latin1.GetString(bytes);
        var table = int.Parse(StartOfTable().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        text[table..].ShouldStartWith("xref\n0 ");
        var places = Place().Matches(text[table..]).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();
        places.Length.ShouldBeGreaterThan(10);
        for (var i = 0; i < places.Length; i++) text[places[i]..].ShouldStartWith($"{i + 1} 0 obj\n");
    }

    [Fact]
    public void Each_page_is_of_the_document()
    {
        var text = Encoding.Latin1.GetString(Written("one", "two"));
        text.ShouldContain("/Count 2/Kids[");
        Regex.Count(text, "/Type/Page/").ShouldBe(2);
    }

    [Fact]
    public void Text_is_drawn_by_glyphs_that_lead_back_to_its_letters()
    {
        var streams = Streams(Written("Žö"));
        var drawn = streams.Single(stream => stream.Contains(" Tj ", StringComparison.Ordinal));
        var glyphs = Regex.Match(drawn, "<([0-9A-F]{8})> Tj").Groups[1].Value;
        var toText = streams.Single(stream => stream.Contains("beginbfchar", StringComparison.Ordinal));
        toText.ShouldContain($"<{glyphs[..4]}><017D>");
        toText.ShouldContain($"<{glyphs[4..]}><00F6>");
    }

    [Fact]
    public void A_width_is_that_of_the_letters()
    {
        // The file says 1131 of 2048 units for n, which is 552 thousandths.
        ReportType.Text.WidthOf("n").ShouldBe(9.5 * 0.552, 1e-9);
        ReportType.Text.WidthOf("nnn").ShouldBe(3 * ReportType.Text.WidthOf("n"), 1e-9);
    }

    [Fact]
    public void The_title_may_hold_any_character() =>
        Encoding.Latin1.GetString(Written("x")).ShouldContain("/Title <FEFF0047007200F600DF00650020002800310029>");

    private byte[] Written(params string[] pages)
    {
        foreach (var text in pages) _file.AddPage().Text(text, ReportType.Text, ReportColours.Ink, 50, 50);
        return _file.Save();
    }

    private static List<string> Streams(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        return [.. Stream().Matches(text).Select(match =>
        {
            var start = match.Index + match.Length;
            var length = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            using var unpack = new ZLibStream(new MemoryStream(file, start, length), CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            unpack.CopyTo(bytes);
            return Encoding.Latin1.GetString(bytes.ToArray());
        })];
    }

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\n$")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(\d{10}) 00000 n \n")]
    private static partial Regex Place();

    [GeneratedRegex(@"<</Length (\d+)/Filter/FlateDecode[^>]*>>stream\n")]
    private static partial Regex Stream();
}
