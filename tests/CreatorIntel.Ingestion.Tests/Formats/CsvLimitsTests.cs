using System.Text;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class CsvLimitsTests
{
    private const string Header = "date,followers,reach";

    [Fact]
    public async Task A_row_with_too_few_cells_is_rejected_and_the_others_are_kept()
    {
        var rows = await Files.ReadAsync($"{Header}\n2026-08-25,1,2\n2026-08-26,3\n2026-08-27,4,5");
        rows.Count.ShouldBe(3);
        rows[1].Rejection().Reason.ShouldBe("The row has 2 cells, but the header has 3 columns.");
        rows[1].Rejection().Row.ShouldBe(3);
        rows[2].Day().Metrics.Followers.ShouldBe(4);
    }

    [Fact]
    public async Task Empty_cells_behind_the_last_column_do_no_harm() =>
        (await Files.ReadAsync($"{Header}\n2026-08-25,1,2,,")).Single().Day().Metrics.Reach.ShouldBe(2);

    [Fact]
    public async Task Cells_behind_the_last_column_are_rejected() =>
        (await Files.ReadAsync($"{Header}\n2026-08-25,1,2,3")).Single().Rejection().Reason
            .ShouldBe("The row has 4 cells, but the header has 3 columns.");

    [Fact]
    public async Task A_row_with_too_many_columns_is_rejected()
    {
        var rows = await Files.ReadAsync($"{Header}\n2026-08-25,1,2{new string(',', 998)}\n2026-08-26,1,2{new string(',', 997)}");
        rows[0].Rejection().Reason.ShouldBe("The row has 1001 columns; at most 1000 are read.");
        rows[1].Day();
    }

    [Fact]
    public async Task A_cell_that_is_too_long_ends_the_reading_and_keeps_what_came_before()
    {
        var rows = await Files.ReadAsync($"{Header}\n2026-08-25,1,2\n2026-08-26,{new string('9', 1_100_000)},2\n2026-08-27,1,2");
        rows.Count.ShouldBe(2);
        rows[0].Day();
        rows[1].Rejection().Row.ShouldBe(3);
        rows[1].Rejection().Reason.ShouldStartWith("A cell of this row has more than 1048576 characters");
    }

    [Fact]
    public async Task A_row_that_never_ends_ends_the_reading()
    {
        var endless = string.Concat(Enumerable.Repeat($"{new string('9', 1000)},", 5000));
        var rows = await Files.ReadAsync($"{Header}\n2026-08-25,1,2\n{endless}");
        rows.Count.ShouldBe(2);
        rows[1].Rejection().Row.ShouldBe(3);
        rows[1].Rejection().Reason.ShouldBe("This row does not end within 4194304 characters. The file cannot be read any further.");
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_rejected_at_the_line_where_it_opens()
    {
        var rows = await Files.ReadAsync($"{Header}\n2026-08-25,1,2\n2026-08-26,\"1,2\n2026-08-27,1,2\n");
        rows.Count.ShouldBe(2);
        rows[1].Rejection().Row.ShouldBe(3);
        rows[1].Rejection().Column.ShouldBe("followers");
        rows[1].Rejection().Reason.ShouldStartWith("The quotes of this cell do not match");
    }

    [Fact]
    public async Task Bytes_that_are_no_utf_8_are_rejected_in_their_row_and_column()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{Header}\n2026-08-25,1,2\n2026-08-26,1,"), 0xE1, .. Encoding.UTF8.GetBytes("\n2026-08-27,1,3")];
        var rows = await Files.ReadAsync(bytes);
        rows.Count.ShouldBe(3);
        rows[1].Rejection().Row.ShouldBe(3);
        rows[1].Rejection().Column.ShouldBe("reach");
        rows[1].Rejection().Reason.ShouldStartWith("The text is not valid UTF-8");
        rows[2].Day().Metrics.Reach.ShouldBe(3);
    }

    [Theory]
    [InlineData("2003-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("2026-02-30")]
    [InlineData("")]
    public async Task A_day_that_is_none_is_rejected(string day) =>
        (await Files.ReadAsync($"{Header}\n{day},1,2")).Single().Rejection().Column.ShouldBe("date");

    [Fact]
    public async Task The_same_file_gives_the_same_rows_however_its_lines_end()
    {
        var unix = await Files.ReadAsync($"{Header}\n2026-08-25,1,2\n2026-08-26,3,4\n");
        var windows = await Files.ReadAsync($"{Header}\r\n2026-08-25,1,2\r\n2026-08-26,3,4");
        windows.ShouldBe(unix);
    }

    [Fact]
    public async Task A_long_file_is_read_to_its_end_with_its_lines_counted()
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var i = 0; i < 20_000; i++) text.Append("2026-08-25,").Append(i).Append(",\"7\"\n");
        var rows = await Files.ReadAsync(text.ToString());
        rows.Count.ShouldBe(20_000);
        rows[^1].Day().Source.Row.ShouldBe(20_001);
        rows[^1].Day().Metrics.Followers.ShouldBe(19_999);
    }
}
