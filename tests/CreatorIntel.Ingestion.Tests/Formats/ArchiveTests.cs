using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Archive;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class ArchiveTests
{
    private const string Header =
        """{"creatorintel":1,"platform":"tiktok","account":"0042","name":"Marisol","timeZone":"Europe/Lisbon","synthetic":true}""";

    private static readonly RowAccount Account = new("tiktok", "0042", "Marisol", "Europe/Lisbon", true);
    private static readonly DateTimeOffset Noon = new(2026, 8, 27, 12, 0, 0, TimeSpan.Zero);

    private static Task<List<Ingestion.Formats.RowOutcome>> ReadAsync(params string[] lines) => Files.ReadAsync(string.Join("\n", lines));

    [Fact]
    public async Task A_day_keeps_its_instant_of_recording()
    {
        var day = (await ReadAsync(Header, """{"day":"2026-08-26","recordedAt":"2026-08-27T12:00:00Z","metrics":{"followers":9,"profileViews":0,"likes_total":3}}""")).Single().Day();
        day.ShouldBe(new AccountDayRow(
            Account, new DateOnly(2026, 8, 26),
            new AccountMetrics(Followers: 9, ProfileViews: 0, Other: new Dictionary<string, double> { ["likes_total"] = 3 }),
            Noon, new Source("imp-1", "upload.dat", "hash", 2)));
    }

    [Fact]
    public async Task A_post_may_be_described_measured_and_removed_by_lines_of_their_own()
    {
        var rows = await ReadAsync(
            Header,
            """{"post":"7","recordedAt":"2026-08-27T12:00:00Z","contentType":"VIDEO","publishedAt":"2026-08-27T11:00:00Z","caption":"Olá\n🏺"}""",
            """{"post":"7","observedAt":"2026-08-27T12:00:00Z","recordedAt":"2026-08-27T12:00:10Z","metrics":{"views":12,"likes":1}}""",
            """{"post":"7","removed":true,"recordedAt":"2026-08-27T13:00:00Z"}""");
        rows[0].Post().ShouldBe(new PostRow(
            Account, "7", "VIDEO", Noon.AddHours(-1), "Olá\n🏺", null, new PostMetrics(), null, false, Noon, new Source("imp-1", "upload.dat", "hash", 2)));
        rows[1].Post().ShouldBe(new PostRow(
            Account, "7", null, null, null, null, new PostMetrics(Views: 12, Likes: 1), Noon, false, Noon.AddSeconds(10), new Source("imp-1", "upload.dat", "hash", 3)));
        rows[2].Post().Removed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_bad_line_is_rejected_and_the_others_are_kept()
    {
        var rows = await ReadAsync(Header, "{\"day\":", """{"day":"2026-08-26","metrics":{"followers":-1}}""", "[1]", """{"x":1}""", "", """{"day":"2026-08-26","metrics":{"followers":1}}""");
        rows.Count.ShouldBe(5);
        rows[0].Rejection().Row.ShouldBe(2);
        rows[1].Rejection().ShouldBe(new RowRejection("upload.dat", 3, "metrics.followers", "-1", "A count cannot be negative."));
        rows[2].Rejection().Row.ShouldBe(4);
        rows[3].Rejection().Reason.ShouldBe("A line has a day or a post.");
        rows[4].Day().Source.Row.ShouldBe(7);
    }

    [Theory]
    [InlineData("""{"creatorintel":2,"platform":"tiktok","account":"1"}""", "creatorintel")]
    [InlineData("""{"creatorintel":1,"platform":"TikTok","account":"1"}""", "platform")]
    [InlineData("""{"creatorintel":1,"platform":"tiktok"}""", "account")]
    [InlineData("""{"creatorintel":1,"platform":"tiktok","account":"1","timeZone":"Mars"}""", "timeZone")]
    public async Task An_archive_whose_first_line_is_wrong_is_not_read(string header, string column)
    {
        var rejection = (await ReadAsync(header, """{"day":"2026-08-26","metrics":{"followers":1}}""")).ShouldHaveSingleItem().Rejection();
        (rejection.Row, rejection.Column).ShouldBe((1, column));
    }

    [Fact]
    public async Task A_line_that_never_ends_ends_the_reading()
    {
        var rows = await ReadAsync(Header, """{"day":"2026-08-26","metrics":{"followers":1}}""", new string('x', 5_000_000));
        rows.Count.ShouldBe(2);
        rows[1].Rejection().Reason.ShouldBe("The line does not end within 4194304 bytes. The file cannot be read any further.");
    }

    [Fact]
    public async Task What_is_written_is_read_back()
    {
        using var content = new MemoryStream();
        var metrics = new PostMetrics(1, 2, 3, 4, 5, 6, 7, 8, new Dictionary<string, double> { ["watch_time"] = 1.25 });
        var days = new AccountMetrics(1, 2, 3, 4, 5, 6, new Dictionary<string, double> { ["online"] = 0.5 });
        var description = new PostDescription("IMAGE", Noon, "\"Olá\" \u2028 <b> 🏺", "https://example.org/p/7");
        using (var archive = new ArchiveWriter(content, Account))
        {
            archive.Write(new DateOnly(2026, 8, 26), days, Noon);
            archive.Write("7", description, Noon);
            archive.Write("7", metrics, Noon.AddTicks(1), Noon.AddTicks(2));
        }

        var rows = await Files.ReadAsync(content.ToArray());
        (rows[0].Day().Metrics, rows[0].Day().Account, rows[0].Day().RecordedAt).ShouldBe((days, Account, Noon));
        var post = rows[1].Post();
        new PostDescription(post.ContentType!, post.PublishedAt!.Value, post.Caption!, post.Permalink).ShouldBe(description);
        (rows[2].Post().Metrics, rows[2].Post().ObservedAt, rows[2].Post().RecordedAt).ShouldBe((metrics, Noon.AddTicks(1), Noon.AddTicks(2)));
    }
}
