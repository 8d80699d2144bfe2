using System.Text;
using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class Day02JsonTests
{
    private const string Post = """{"id":"007","media_type":"IMAGE","timestamp":"2026-08-27T18:30:00+0000","likes":5}""";

    [Fact]
    public async Task Both_lists_of_one_object_are_read_and_positions_count_within_each()
    {
        var rows = await Files.ReadAsync($$"""
            {"note":{"a":[1,2]},"account_metrics":[{"date":"2026-08-26","followers":1},{"date":"2026-08-27","followers":2}],"posts":[{{Post}}],"more":[]}
            """);
        rows.Count.ShouldBe(3);
        rows[1].Day().Source.Row.ShouldBe(2);
        rows[2].Post().Source.Row.ShouldBe(1);
        rows[2].Post().PostId.ShouldBe("007");
        rows[2].Post().PublishedAt.ShouldBe(new DateTimeOffset(2026, 8, 27, 18, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_metric_that_is_null_or_missing_is_unavailable()
    {
        var post = (await Files.ReadAsync("""[{"id":"7","media_type":"IMAGE","timestamp":"2026-08-27T18:30:00Z","likes":null,"saves":0}]""")).Single().Post();
        post.Metrics.ShouldBe(new PostMetrics(Saves: 0));
    }

    [Fact]
    public async Task A_number_with_decimals_is_no_number_with_thousands()
    {
        var post = """{"id":"7","media_type":"IMAGE","timestamp":"2026-08-27T18:30:00Z","likes":1.500,"watched":1.500}""";
        (await Files.ReadAsync($"[{post}]")).Single().Rejection().Column.ShouldBe("likes");
        var whole = post.Replace("1.500,", "1500.0,", StringComparison.Ordinal);
        (await Files.ReadAsync($"[{whole}]")).Single().Post().Metrics.ShouldBe(
            new PostMetrics(Likes: 1500, Other: new Dictionary<string, double> { ["watched"] = 1.5 }));
    }

    [Fact]
    public async Task A_bad_item_is_named_by_list_position_and_field_and_the_others_are_kept()
    {
        var rows = await Files.ReadAsync($$"""{"posts":[{{Post}},{"id":"8","media_type":"IMAGE","timestamp":"2026-08-27T18:30:00Z","likes":-4},{{Post}}]}""");
        rows[1].Rejection().ShouldBe(new RowRejection("upload.dat", 2, "posts.likes", "-4", "A count cannot be negative."));
        rows[2].Post().Source.Row.ShouldBe(3);
    }

    [Fact]
    public async Task A_file_that_is_cut_off_keeps_what_came_before_and_says_where_it_ends()
    {
        var rows = await Files.ReadAsync($"[{Post},\n{Post[..40]}");
        rows.Count.ShouldBe(2);
        rows[0].Post();
        rows[1].Rejection().Row.ShouldBe(2);
        rows[1].Rejection().Reason.ShouldStartWith("The file is no valid JSON at line 2,");
    }

    [Fact]
    public async Task An_item_that_is_no_object_is_rejected() =>
        (await Files.ReadAsync($"[{Post},17]"))[1].Rejection().Reason.ShouldBe("The item is no object.");

    [Fact]
    public async Task Text_that_is_no_utf_8_is_rejected_in_its_own_row()
    {
        var bytes = Encoding.Latin1.GetBytes($$"""[{{Post}},{"id":"8","media_type":"IMAGE","timestamp":"2026-08-27T18:30:00Z","caption":"ol{{(char)0xE1}}"}]""");
        var rows = await Files.ReadAsync(bytes);
        rows[0].Post();
        rows[1].Rejection().Row.ShouldBe(2);
        rows[1].Rejection().Reason.ShouldStartWith("The text is not valid UTF-8");
    }

    [Fact]
    public async Task A_character_that_no_database_holds_is_replaced()
    {
        var post = (await Files.ReadAsync("""[{"id":"7","media_type":"IMAGE","timestamp":"2026-08-27T18:30:00Z","caption":"a\u0000b"}]""")).Single().Post();
        post.Caption.ShouldBe("a\uFFFDb");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_says_how_the_file_is_written(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes($"[{Post}]")).ToArray();
        (await Files.ReadAsync(bytes)).Single().Post().PostId.ShouldBe("007");
    }

    [Fact]
    public async Task An_item_that_does_not_end_stops_the_reading()
    {
        var rows = await Files.ReadAsync($$"""[{{Post}},{"id":"8","caption":"{{new string('x', 9_000_000)}}"}]""");
        rows.Count.ShouldBe(2);
        rows[1].Rejection().Reason.ShouldBe("The item does not end within 4194304 bytes. The file cannot be read any further.");
    }

    [Fact]
    public async Task The_account_and_the_zone_are_those_of_the_import()
    {
        var defaults = new ImportDefaults("tiktok", "me", "Me", "America/New_York", true);
        var post = (await Files.ReadAsync("""[{"post_id":"7","media_type":"video","timestamp":"2026-08-27 18:30:00"}]""", defaults)).Single().Post();
        post.Account.ShouldBe(new RowAccount("tiktok", "me", "Me", "America/New_York", true));
        post.PublishedAt.ShouldBe(new DateTimeOffset(2026, 8, 27, 22, 30, 0, TimeSpan.Zero));
        post.ContentType.ShouldBe("VIDEO");
    }
}
