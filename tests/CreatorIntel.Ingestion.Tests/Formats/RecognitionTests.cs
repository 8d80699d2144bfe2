using System.Text;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class RecognitionTests
{
    [Theory]
    [InlineData("""{"creatorintel":1,"platform":"instagram","account":"1"}""", "CreatorIntel archive")]
    [InlineData("Post ID,Account ID,Publish time,Post type\n", "Instagram content export of Meta Business Suite")]
    [InlineData("Post ID,Page ID,Page name,Title,Publish time,Post type,Reactions,Total clicks\n", "Facebook content export of Meta Business Suite")]
    [InlineData("""{"account_metrics":[]}""", "Day02 JSON")]
    [InlineData("""[{"date":"2026-08-27","followers":1}]""", "Day02 JSON")]
    [InlineData("""[{"post_id":"1","media_type":"IMAGE","timestamp":"2026-08-27T00:00:00Z"}]""", "Day02 JSON")]
    [InlineData("date,followers\n", "Day02 account metrics CSV")]
    [InlineData("Date;Followers;Reach\n", "Day02 account metrics CSV")]
    [InlineData("id,caption,media_type,timestamp\n", "Day02 posts CSV")]
    public async Task A_file_is_known_by_what_is_in_it(string text, string format)
    {
        var recognition = await Files.RecogniseAsync(text);
        recognition.Format.ShouldNotBeNull().Name.ShouldBe(format);
        FileFormats.Named(format).ShouldBeSameAs(recognition.Format);
    }

    [Theory]
    [InlineData("", "it is empty.")]
    [InlineData(" \n ", "it holds nothing but white space.")]
    [InlineData("Colour,Distribution\nred,0.6", "its header is Colour, Distribution.")]
    [InlineData("""{"string_list_data":[]}""", """it looks like JSON and begins with {"string_list_data":[]}""")]
    [InlineData("[]", "it looks like JSON and begins with []")]
    [InlineData("PK\u0003\u0004rest", "it is a zip or a spreadsheet workbook.")]
    [InlineData("\u0001\0\0\u0002", "it is not text.")]
    public async Task A_file_that_is_not_known_is_explained(string text, string found)
    {
        var recognition = await Files.RecogniseAsync(text);
        recognition.Format.ShouldBeNull();
        var problem = recognition.Problem.ShouldNotBeNull();
        problem.ShouldStartWith($"The file 'upload.dat' was not recognised: {found}");
        problem.ShouldContain("Accepted are: CreatorIntel archive (");
    }

    [Fact]
    public async Task A_header_of_a_million_columns_is_refused_without_keeping_it()
    {
        var header = $"date,followers,{string.Concat(Enumerable.Repeat("a,", 1_000_000))}\n2026-08-27,1";
        var problem = (await Files.RecogniseAsync(header)).Problem!;
        problem.ShouldStartWith("The file 'upload.dat' was not recognised: its header has more than 1000 columns.");
        problem.Length.ShouldBeLessThan(20_000);
    }

    [Fact]
    public async Task A_byte_order_mark_that_lies_is_named()
    {
        byte[] little = [0xFF, 0xFE, .. "date,followers\n2026-08-27,1\n"u8];
        byte[] big = [0xFE, 0xFF, .. "date,followers\n2026-08-27,1\n"u8];
        foreach (var file in new[] { little, big })
            (await Files.RecogniseAsync(file)).Problem.ShouldNotBeNull().ShouldContain("its byte order mark says UTF-16, and its text is none.");
    }

    [Fact]
    public async Task Utf_16_behind_the_mark_of_utf_8_is_no_text()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Encoding.Unicode.GetBytes("date,followers\n2026-08-27,1\n")];
        (await Files.RecogniseAsync(file)).Problem.ShouldNotBeNull().ShouldContain("it is not text.");
    }

    [Fact]
    public async Task Utf_16_without_a_mark_is_read()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            (await Files.ReadAsync(encoding.GetBytes("date,followers\n2026-08-27,12\n"))).Single().Day().Metrics.Followers.ShouldBe(12);
    }

    [Fact]
    public async Task A_picture_is_not_taken_for_a_table()
    {
        var noise = new byte[100_000];
        new Random(7).NextBytes(noise);
        byte[] picture = [0xFF, 0xD8, 0xFF, 0xE0, .. noise];
        var head = await FileHead.ReadAsync("a.jpg", new MemoryStream(picture), TestContext.Current.CancellationToken);
        FileKinds.IsTable(head).ShouldBeFalse();
        FileFormats.Recognise(head).Format.ShouldBeNull();
    }

    [Fact]
    public async Task A_table_in_latin_1_is_still_a_table()
    {
        var head = await FileHead.ReadAsync(
            "a.csv", new MemoryStream(Encoding.Latin1.GetBytes("Größe;Veröffentlicht\n1;2\n")), TestContext.Current.CancellationToken);
        FileKinds.IsTable(head).ShouldBeTrue();
    }

    [Fact]
    public async Task A_hostile_header_is_cut_and_stays_on_one_line()
    {
        var problem = (await Files.RecogniseAsync(string.Join(",", Enumerable.Repeat("a\tb", 500)))).Problem!;
        problem.ShouldNotContain("\n");
        problem.Length.ShouldBeLessThan(3000);
    }

    [Fact]
    public void Defaults_are_checked_before_anything_is_read()
    {
        Should.Throw<ArgumentException>(() => ImportContext.Of("i", "f", "h", Files.NoDefaults with { TimeZone = "Europe/Atlantis" }))
            .Message.ShouldStartWith("'Europe/Atlantis' is not a time zone.");
        Should.Throw<ArgumentException>(() => ImportContext.Of("i", "f", "h", Files.NoDefaults with { AccountId = "a/b" }))
            .Message.ShouldStartWith("The account id 'a/b' holds other than");
    }

    [Fact]
    public void An_account_that_is_given_without_a_name_has_none() =>
        ImportContext.Of("i", "f", "h", Files.NoDefaults with { AccountId = "me" }).Account
            .ShouldBe(new RowAccount("instagram", "me", null, null, false));
}
