using System.IO.Compression;
using CreatorIntel.Ingestion.Imports;

namespace CreatorIntel.Ingestion.Tests.Imports;

public sealed class ZipEntriesTests
{
    private static ZipArchiveEntry Entry(string name, int attributes = 0)
    {
        var zip = new MemoryStream();
        using (var writing = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            writing.CreateEntry(name).ExternalAttributes = attributes;
        return new ZipArchive(zip, ZipArchiveMode.Read).Entries[0];
    }

    [Theory]
    [InlineData("../../etc/passwd", "leads out of the zip")]
    [InlineData("data/../../x.csv", "leads out of the zip")]
    [InlineData("..\\..\\windows\\x.csv", "leads out of the zip")]
    [InlineData("/etc/passwd", "names a place on a disk")]
    [InlineData("\\\\server\\share\\x.csv", "names a place on a disk")]
    [InlineData("C:\\x.csv", "names a place on a disk")]
    [InlineData("c:x.csv", "names a place on a disk")]
    [InlineData("a\0.csv", "has a name with a character that no file name can hold")]
    [InlineData("__MACOSX/../../x", "leads out of the zip")]
    public void A_name_that_leads_out_of_the_zip_is_refused_in_words_that_name_it(string name, string reason)
    {
        var (fate, problem) = ZipEntries.Judge(Entry(name));
        fate.ShouldBe(EntryFate.Refuse);
        problem.ShouldNotBeNull().ShouldStartWith($"The entry '{name.Replace('\0', ' ')}' {reason}");
    }

    [Fact]
    public void A_name_that_does_not_end_is_refused() =>
        ZipEntries.Judge(Entry(new string('a', 501))).Problem.ShouldNotBeNull().ShouldContain("has a name of more than 500 characters");

    [Theory]
    [InlineData("folder/")]
    [InlineData("__MACOSX/._posts.csv")]
    [InlineData("exports/.DS_Store")]
    [InlineData("exports/Thumbs.db")]
    [InlineData("exports/._posts.csv")]
    public void What_programs_leave_in_zips_is_passed_over(string name) =>
        ZipEntries.Judge(Entry(name)).Fate.ShouldBe(EntryFate.PassOver);

    [Fact]
    public void A_symbolic_link_is_passed_over() =>
        ZipEntries.Judge(Entry("link.csv", unchecked((int)0xA1FF0000))).Fate.ShouldBe(EntryFate.PassOver);

    [Theory]
    [InlineData("posts.csv")]
    [InlineData("connections/followers_and_following/followers_1.json")]
    [InlineData("exports\\posts.csv")]
    [InlineData("..posts.csv")]
    [InlineData("what ... ever.csv")]
    public void Any_other_name_is_unpacked(string name) => ZipEntries.Judge(Entry(name)).Fate.ShouldBe(EntryFate.Unpack);

    [Fact]
    public void A_file_is_named_for_its_zip_and_its_entry() =>
        ZipEntries.NameOf("export.zip", "data\\po\0sts.csv").ShouldBe("export.zip/data/po\uFFFDsts.csv");
}
