using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Tests.Domain;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>Followers and following in Instagram's "Download your information".</summary>
public sealed class InstagramListTests
{
    private const long NewYearsEve = 1_767_222_000;
    private const string Followers = $"[{One},{Two}]";
    private const string One = """{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/someone","value":"someone","timestamp":1767000000}]}""";
    private const string Two = """{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/another","value":"another","timestamp":1767222000}]}""";

    private static readonly ImportDefaults Marisol = new(null, "marisol", null, null, false);

    [Fact]
    public async Task Followers_are_counted_on_the_day_of_the_latest() =>
        (await Files.ReadAsync(Followers, Marisol)).Single().Day().ShouldBe(new AccountDayRow(
            new RowAccount("instagram", "marisol", null, null, false), new DateOnly(2025, 12, 31), new AccountMetrics(Followers: 2),
            null, new Source("imp-1", "upload.dat", "hash", 1)));

    [Fact]
    public async Task The_day_is_that_of_the_accounts_zone() =>
        (await Files.ReadAsync(Followers, Marisol with { TimeZone = "Asia/Tokyo" })).Single().Day().Day.ShouldBe(new DateOnly(2026, 1, 1));

    [Fact]
    public async Task The_last_day_of_the_export_is_better_than_the_latest_entry() =>
        (await Files.ReadAsync(Followers, Marisol with { EndDate = new DateOnly(2026, 1, 15) })).Single().Day().Day
            .ShouldBe(new DateOnly(2026, 1, 15));

    [Fact]
    public async Task Following_is_an_object_whose_entries_may_lack_a_value() =>
        (await Files.ReadAsync(
            """{"relationships_following":[{"title":"someone","string_list_data":[{"href":"https://www.instagram.com/someone","timestamp":1767000000}]}]}""",
            Marisol)).Single().Day().Metrics.ShouldBe(new AccountMetrics(Other: new Dictionary<string, double> { ["following"] = 1 }));

    [Fact]
    public async Task An_older_download_names_the_list_of_followers() =>
        (await Files.ReadAsync($$"""{"relationships_followers":{{Followers}}}""", Marisol)).Single().Day().Metrics.Followers.ShouldBe(2);

    [Fact]
    public async Task An_item_that_names_nobody_is_told_of_without_its_value()
    {
        var rows = await Files.ReadAsync($$"""[{{One}},"someone"]""", Marisol);
        rows[0].Rejection().ShouldBe(new RowRejection(
            "upload.dat", 2, "", "", "The item has no list string_list_data, so nobody is counted for it."));
        rows[1].Day().Metrics.Followers.ShouldBe(1);
    }

    [Fact]
    public async Task A_broken_file_is_not_counted() =>
        (await Files.ReadAsync($"[{One},{Two}", Marisol)).Single().Rejection().Reason.ShouldStartWith("The file is no valid JSON");

    [Fact]
    public async Task A_part_that_others_follow_is_counted_and_no_day() =>
        (await ReadAsync(new ExportParts([], IsLast: false))).ShouldBe(
            [new PartOutcome(new PartCount(2, DateTimeOffset.FromUnixTimeSeconds(NewYearsEve)))]);

    [Fact]
    public async Task The_last_part_adds_up_all_of_them_on_the_latest_day()
    {
        var later = new PartCount(10_000, DateTimeOffset.FromUnixTimeSeconds(NewYearsEve).AddDays(9));
        var day = (await ReadAsync(new ExportParts([later], IsLast: true))).Single().Day();
        (day.Day, day.Metrics.Followers).ShouldBe((new DateOnly(2026, 1, 9), 10_002));
    }

    [Fact]
    public async Task A_list_of_which_a_part_is_missing_is_not_counted() =>
        (await ReadAsync(new ExportParts(null, IsLast: true))).Single().Rejection().Reason
            .ShouldBe("Another part of this list could not be counted, so the list as a whole cannot be.");

    [Theory]
    [InlineData("followers_2.json", 1)]
    [InlineData("Followers_2 (1).json", 1)]
    [InlineData("a.zip/connections/followers_and_following/followers_3.json", 1)]
    [InlineData("followers_3.json", 2, "followers_1.json")]
    [InlineData("followers_1.json", null)]
    [InlineData("followers_1.json", null, "followers_2.json")]
    [InlineData("following.json", null)]
    [InlineData("followers_2026.json", null)]
    [InlineData("my followers.json", null, "followers_1.json")]
    public void The_numbers_in_the_names_of_parts_tell_which_is_missing(string file, int? missing, params string[] others) =>
        (ExportParts.Alone with { Names = others }).MissingBeside(file).ShouldBe(missing);

    [Fact]
    public async Task A_second_part_without_the_first_is_a_part_and_no_total()
    {
        var rejection = (await Files.ReadAsync(Followers, Marisol, "followers_2.json")).ShouldHaveSingleItem().Rejection();

        (rejection.File, rejection.Row).ShouldBe(("followers_2.json", 0L));
        rejection.Reason.ShouldStartWith("This is a part of a list, and part 1 is missing");
    }

    [Fact]
    public void Parts_are_the_files_of_one_format_in_one_zip_each_once()
    {
        var part = new PartCount(5, Given.Noon);
        var state = Import(
            new ImportFile("a.zip", 1, Format: ImportFile.Archive),
            new ImportFile("followers_1.json", 1, Format: "list", Hash: "1", From: 0, IsDone: true, Part: part),
            new ImportFile("followers_1 (copy).json", 1, Format: "list", Hash: "1", From: 0, IsDone: true, Part: part),
            new ImportFile("followers_1.json", 1, Format: "list", Hash: "2", From: null, IsDone: true, Part: part),
            new ImportFile("following.json", 1, Format: "other list", Hash: "3", From: 0),
            new ImportFile("followers_2.json", 1, Format: "list", Hash: "4", From: 0));
        var parts = ExportParts.Of(state, 5);
        parts.Before.ShouldBe([part]);
        parts.IsLast.ShouldBeTrue();
    }

    [Fact]
    public void A_file_that_another_part_follows_is_not_the_last() =>
        ExportParts.Of(
            Import(
                new ImportFile("followers_1.json", 1, Format: "list", Hash: "1"),
                new ImportFile("followers_2.json", 1, Format: "list", Hash: "2")), 0).IsLast.ShouldBeFalse();

    [Fact]
    public void A_part_that_was_read_and_not_counted_is_missed() =>
        ExportParts.Of(
            Import(
                new ImportFile("followers_1.json", 1, Format: "list", Hash: "1", IsDone: true),
                new ImportFile("followers_2.json", 1, Format: "list", Hash: "2")), 1).Before.ShouldBeNull();

    private static ImportState Import(params ImportFile[] files) =>
        ImportState.Evolve(null, new ImportOpened(Marisol, Given.Noon))! with { Files = [.. files], Order = [.. Enumerable.Range(0, files.Length)] };

    private static async Task<List<RowOutcome>> ReadAsync(ExportParts parts)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Followers);
        var head = new FileHead("followers_1.json", bytes, IsWhole: true);
        var context = ImportContext.Of("imp-1", head.File, "hash", Marisol) with { Parts = parts };
        var outcomes = new List<RowOutcome>();
        var rows = FileFormats.Recognise(head).Format!.ReadAsync(new MemoryStream(bytes), head, context, TestContext.Current.CancellationToken);
        await foreach (var outcome in rows) outcomes.Add(outcome);
        return outcomes;
    }
}
