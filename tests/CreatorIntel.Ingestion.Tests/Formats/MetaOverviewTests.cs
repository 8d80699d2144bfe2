using System.Text;
using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>The per-metric overview files of Meta Business Suite.</summary>
public sealed class MetaOverviewTests
{
    private static readonly ImportDefaults Marisol = new(null, "0042", "Marisol", "Europe/Lisbon", false);

    private static byte[] File(params string[] lines) =>
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(string.Join("\r\n", ["sep=,", .. lines, ""]))];

    private static async Task<AccountMetrics> MetricsAsync(string title, string value = "7") =>
        (await Files.ReadAsync(File($"\"{title}\"", "\"Date\",\"Primary\"", $"\"2026-01-31T00:00:00\",\"{value}\""), Marisol)).Single().Day().Metrics;

    private static AccountMetrics Bag(string name, double value) => new(Other: new Dictionary<string, double> { [name] = value });

    [Fact]
    public async Task A_day_is_read_for_the_account_of_the_import() =>
        (await Files.ReadAsync(File("\"Views\"", "\"Date\",\"Primary\"", "\"2026-01-31T00:00:00\",\"15,000\""), Marisol)).Single().Day()
            .ShouldBe(new AccountDayRow(
                new RowAccount("instagram", "0042", "Marisol", "Europe/Lisbon", false), new DateOnly(2026, 1, 31),
                new AccountMetrics(Views: 15_000), null, new Source("imp-1", "upload.dat", "hash", 4)));

    [Theory]
    [InlineData("Reach")]
    [InlineData("Reichweite")]
    [InlineData("Alcance")]
    [InlineData("Couverture")]
    [InlineData("Copertura")]
    [InlineData("Instagram reach")]
    [InlineData("Instagram-Reichweite")]
    [InlineData("Alcance de Instagram")]
    [InlineData("Couverture d'Instagram")]
    [InlineData("Copertura Instagram")]
    public async Task The_title_says_what_is_counted_in_every_language(string title) =>
        (await MetricsAsync(title)).ShouldBe(new AccountMetrics(Reach: 7));

    [Fact]
    public async Task Profile_visits_are_views_of_the_profile() =>
        (await MetricsAsync("Profile visits")).ShouldBe(new AccountMetrics(ProfileViews: 7));

    [Theory]
    [InlineData("Follows")]
    [InlineData("Followers")]
    [InlineData("Instagram followers")]
    [InlineData("Seguidores")]
    [InlineData("Neue Follower")]
    public async Task Followers_are_those_of_the_day_and_never_a_total(string title) =>
        (await MetricsAsync(title)).ShouldBe(Bag("follows", 7));

    [Fact]
    public async Task New_followers_may_be_negative() => (await MetricsAsync("Follows", "-3")).ShouldBe(Bag("follows", -3));

    [Theory]
    [InlineData("Link clicks", "link_clicks")]
    [InlineData("Content interactions", "interactions")]
    [InlineData("Viewers", "viewers")]
    [InlineData("3-second video views", "3_second_video_views")]
    public async Task What_has_no_place_of_its_own_is_kept_under_its_name(string title, string name) =>
        (await MetricsAsync(title)).ShouldBe(Bag(name, 7));

    [Fact]
    public async Task The_value_of_an_unknown_title_may_have_decimals() =>
        (await MetricsAsync("Watch time", "12.5")).ShouldBe(Bag("watch_time", 12.5));

    [Fact]
    public async Task The_platform_that_a_title_names_is_the_accounts() =>
        (await Files.ReadAsync(File("\"Facebook visits\"", "\"Date\",\"Primary\"", "\"2026-01-31T00:00:00\",\"7\""), Marisol)).Single().Day().Account
            .StreamId.ShouldBe("account/facebook/0042");

    [Fact]
    public async Task Several_blocks_follow_one_another()
    {
        var rows = await Files.ReadAsync(
            File(
                "\"Views\"", "\"Date\",\"Primary\"", "\"2026-01-30T00:00:00\",\"1\"", "\"2026-01-31T00:00:00\",\"2\"", "",
                "\"Reach\"", "\"Date\",\"Primary\"", "\"2026-01-30T00:00:00\",\"3\""),
            Marisol);
        rows.Select(row => row.Day().Metrics).ShouldBe(
            [new AccountMetrics(Views: 1), new AccountMetrics(Views: 2), new AccountMetrics(Reach: 3)]);
    }

    [Fact]
    public async Task An_empty_value_is_unavailable_and_not_zero() => (await MetricsAsync("Views", "")).ShouldBe(new AccountMetrics());

    [Fact]
    public async Task A_bad_value_is_rejected_with_its_row() =>
        (await Files.ReadAsync(File("\"Views\"", "\"Date\",\"Primary\"", "\"2026-01-31T00:00:00\",\"-7\""), Marisol)).Single().Rejection()
            .ShouldBe(new RowRejection("upload.dat", 4, "Primary", "-7", "A count cannot be negative."));

    [Theory]
    [InlineData("\"Datum\",\"Primär\"")]
    [InlineData("\"Fecha\",\"Principal\"")]
    [InlineData("\"Date\",\"Principale\"")]
    [InlineData("\"Data\",\"Principal\"")]
    public async Task The_header_is_read_in_every_language(string header) =>
        (await Files.ReadAsync(File("\"Views\"", header, "\"2026-01-31T00:00:00\",\"7\""), Marisol)).Single().Day().Metrics.Views.ShouldBe(7);

    [Fact]
    public async Task A_title_without_a_header_is_told_of()
    {
        var rows = await Files.ReadAsync(
            File("\"Views\"", "\"Date\",\"Primary\"", "\"2026-01-31T00:00:00\",\"7\"", "\"Reach\"", "\"2026-01-31T00:00:00\",\"8\""), Marisol);
        rows[1].Rejection().Reason.ShouldBe("Below the title 'Reach' the columns Date and Primary are expected.");
    }
}
