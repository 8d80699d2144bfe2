using System.Text.Json;
using CreatorIntel.Ingestion.Instagram;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Tests.Instagram;

public sealed class VerdictTests
{
    [Theory]
    [InlineData(400, 190, SourceFault.Token)]
    [InlineData(400, 102, SourceFault.Token)]
    [InlineData(400, 10, SourceFault.Permission)]
    [InlineData(403, 200, SourceFault.Permission)]
    [InlineData(400, 4, SourceFault.Throttled)]
    [InlineData(400, 17, SourceFault.Throttled)]
    [InlineData(400, 32, SourceFault.Throttled)]
    [InlineData(400, 613, SourceFault.Throttled)]
    [InlineData(400, 80002, SourceFault.Throttled)]
    [InlineData(429, 99, SourceFault.Throttled)]
    [InlineData(500, 1, SourceFault.Transient)]
    [InlineData(400, 2, SourceFault.Transient)]
    [InlineData(503, 77, SourceFault.Transient)]
    [InlineData(400, 77, SourceFault.Unknown)]
    internal void An_error_leads_to(int status, int code, SourceFault expected)
    {
        var fault = Should.Throw<SourceException>(() => Judge(status, $$$"""{"error":{"message":"m","code":{{{code}}}}}"""));

        fault.Fault.ShouldBe(expected);
    }

    [Theory]
    [InlineData(429, "", SourceFault.Throttled)]
    [InlineData(502, "<html>", SourceFault.Transient)]
    [InlineData(200, """{"data":[{"id":""", SourceFault.Transient)]
    [InlineData(404, "<html>", SourceFault.Unknown)]
    internal void A_body_without_an_error_leads_to(int status, string body, SourceFault expected)
    {
        Should.Throw<SourceException>(() => Judge(status, body)).Fault.ShouldBe(expected);
    }

    [Fact]
    public void Too_few_viewers_of_a_story_are_no_missing_permission()
    {
        Judge(400, """{"error":{"message":"(#10) Not enough viewers for the media to show insights","code":10}}""").ShouldBe(GraphMiss.FewViewers);
    }

    [Fact]
    public void An_error_that_calls_itself_transient_is_tried_again_whatever_its_code()
    {
        Should.Throw<SourceException>(() => Judge(400, """{"error":{"message":"m","code":100,"is_transient":true}}"""))
            .Fault.ShouldBe(SourceFault.Transient);
    }

    [Fact]
    public void What_is_not_understood_is_kept_without_the_tokens_in_it()
    {
        var fault = Should.Throw<SourceException>(() => Judge(400,
            """{"error":{"message":"see https://graph.facebook.com/x?access_token=EAAB12&after=1","code":77},"access_token":"EAAB34"}"""));

        fault.Body!.ShouldNotContain("EAAB");
        fault.Body!.ShouldContain("after=1");
    }

    [Theory]
    [InlineData("(#100) The metric shares is not supported for this media type", "shares")]
    [InlineData("(#100) metric[1] must be one of the following values: reach, saved", "views,shares")]
    [InlineData("(#100) Invalid parameter", "")]
    public void A_refusal_names(string message, string expected)
    {
        string.Join(',', GraphCapabilities.NamedIn(message, ["reach", "views", "shares"])).ShouldBe(expected);
    }

    [Fact]
    public void Headers_that_are_damaged_tell_nothing()
    {
        GraphUsage.Of(new Dictionary<string, string> { ["x-app-usage"] = "{\"call_count\":" }).ShouldBe(new GraphUsage(0, null));
    }

    [Fact]
    public void The_longer_of_two_waits_is_obeyed()
    {
        var usage = GraphUsage.Of(new Dictionary<string, string>
        {
            ["retry-after"] = "30",
            ["x-business-use-case-usage"] = """{"1":[{"call_count":100,"estimated_time_to_regain_access":2}]}""",
        });

        usage.ShouldBe(new GraphUsage(100, TimeSpan.FromMinutes(2)));
    }

    [Fact]
    public void A_window_over_the_end_of_summer_time_is_not_longer_than_30_days()
    {
        // Clocks in California go back on 1 November 2026: 30 days with that day have an hour more.
        PacificDays.FirstOfWindow(new DateOnly(2026, 11, 2)).ShouldBe(new DateOnly(2026, 10, 5));
        PacificDays.FirstOfWindow(new DateOnly(2026, 8, 30)).ShouldBe(new DateOnly(2026, 8, 1));
    }

    [Fact]
    public void A_day_ends_with_midnight_in_California()
    {
        PacificDays.Between(new DateOnly(2026, 8, 30), new DateOnly(2026, 8, 30)).ShouldBe(
        [
            ("since", $"{new DateTimeOffset(2026, 8, 30, 7, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds()}"),
            ("until", $"{new DateTimeOffset(2026, 8, 31, 7, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds()}"),
        ]);
    }

    [Fact]
    public void A_day_is_asked_for_again_until_48_hours_after_its_end()
    {
        // 29 August ended at 07:00 UTC on the 30th: at 06:59 on 1 September its numbers could still change.
        PacificDays.FirstOpenAt(new DateTimeOffset(2026, 9, 1, 6, 59, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 8, 29));
        PacificDays.FirstOpenAt(new DateTimeOffset(2026, 9, 1, 7, 0, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 8, 30));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("""{"version":0,"step":"media"}""")]
    public void A_cursor_that_is_not_understood_is_the_beginning(string? cursor)
    {
        GraphCursor.Parse(cursor).ShouldBeNull();
    }

    [Fact]
    public void A_cursor_is_read_as_it_was_written()
    {
        var post = new PendingPost("0042", "VIDEO", "REELS", new DateTimeOffset(2026, 8, 30, 7, 0, 1, TimeSpan.Zero), 0, null);
        var cursor = GraphCursor.At("media") with { After = "x", Pending = [post], Day = new DateOnly(2026, 8, 30), Index = 3 };

        var read = GraphCursor.Parse(cursor.ToString())!;

        read.Pending.ShouldBe([post]);
        (read with { Pending = cursor.Pending }).ShouldBe(cursor);
    }

    private static GraphMiss? Judge(int status, string body)
    {
        var answer = new SourceAnswer(status, new Dictionary<string, string>(), body);
        return GraphVerdict.Of(answer, GraphError.Of(GraphVerdict.Parse(answer)));
    }
}
