using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>Content.csv of TikTok Studio.</summary>
public sealed class TikTokContentTests
{
    private const string Header = "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Average watch time";
    private const string Link = "https://www.tiktok.com/@Marisol.Clay/video/7301234567890123456";
    private const string Row = $"Hello,{Link},2026-01-14 18:30,5,2,3,160,0:09";

    private static readonly ImportDefaults Lisbon =
        new(null, "Marisol.Clay", "Marisol", "Europe/Lisbon", false, EndDate: new DateOnly(2026, 1, 15));

    private static Task<List<Ingestion.Formats.RowOutcome>> ReadAsync(params string[] lines) =>
        Files.ReadAsync(string.Join("\n", lines), Lisbon);

    private static string With(string what, string value) => Row.Replace(what, value, StringComparison.Ordinal);

    [Fact]
    public async Task A_video_is_known_by_its_link() =>
        (await ReadAsync(Header, Row)).Single().Post().ShouldBe(new PostRow(
            new RowAccount("tiktok", "marisol.clay", "Marisol", "Europe/Lisbon", false), "7301234567890123456", "VIDEO",
            new DateTimeOffset(2026, 1, 14, 18, 30, 0, TimeSpan.Zero), "Hello", Link,
            new PostMetrics(Views: 160, Likes: 5, Comments: 2, Shares: 3, Other: new Dictionary<string, double>
            {
                ["average_watch_time_seconds"] = 9,
            }),
            null, false, null, new Source("imp-1", "upload.dat", "hash", 2)));

    [Fact]
    public async Task The_handle_of_a_link_is_the_account_in_lower_case() =>
        (await ReadAsync(Header, With("@Marisol.Clay", "@Other_One"))).Single().Post().Account
            .ShouldBe(new RowAccount("tiktok", "other_one", "other_one", "Europe/Lisbon", false));

    [Fact]
    public async Task A_link_without_a_handle_is_of_the_account_of_the_import() =>
        (await ReadAsync(Header, With("www.tiktok.com/@Marisol.Clay", "www.tiktok.com/share"))).Single().Post().Account.NativeId
            .ShouldBe("marisol.clay");

    [Fact]
    public async Task Pictures_are_a_carousel() =>
        (await ReadAsync(Header, With("/video/", "/photo/"))).Single().Post().ContentType.ShouldBe("CAROUSEL_ALBUM");

    [Fact]
    public async Task What_follows_the_id_in_a_link_is_no_part_of_it() =>
        (await ReadAsync(Header, With("0123456,", "0123456?lang=de,"))).Single().Post().PostId.ShouldBe("7301234567890123456");

    [Theory]
    [InlineData("")]
    [InlineData("undefined")]
    public async Task A_row_without_a_link_cannot_be_told_apart(string link) =>
        (await ReadAsync(Header, With(Link, link))).Single().Rejection().ShouldBe(new RowRejection(
            "upload.dat", 2, "Video link", link, "The row has no link to its video, so it cannot be told which one it is."));

    [Theory]
    [InlineData("https://vm.tiktok.com/ZM8abcdef/")]
    [InlineData("https://example.org/@marisol/video/73")]
    [InlineData("javascript:alert(1)")]
    public async Task A_link_to_something_else_names_no_video(string link) =>
        (await ReadAsync(Header, With(Link, link))).Single().Rejection().Reason.ShouldStartWith("The link names no video.");

    [Fact]
    public async Task Times_of_posting_are_read_in_three_forms_within_one_file()
    {
        var rows = await ReadAsync(
            Header, Row, With("2026-01-14 18:30", "January 14"), With("2026-01-14 18:30", "\"Jan 14, 2026, 6:30 PM\""));
        rows.Select(row => row.Post().PublishedAt!.Value.UtcDateTime).ShouldBe(
            [new DateTime(2026, 1, 14, 18, 30, 0), new DateTime(2026, 1, 14), new DateTime(2026, 1, 14, 18, 30, 0)]);
    }

    [Fact]
    public async Task The_beginning_of_a_day_is_that_of_the_accounts_zone() =>
        (await ReadAsync(Header, With("2026-01-14 18:30", "July 1"))).Single().Post().PublishedAt
            .ShouldBe(new DateTimeOffset(2025, 6, 30, 23, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_year_that_nothing_tells_is_not_guessed() =>
        (await Files.ReadAsync($"{Header}\n{With("2026-01-14 18:30", "January 14")}")).Single().Rejection().Reason
            .ShouldStartWith("The file does not say of which year this is.");

    [Theory]
    [InlineData("0:09", 9)]
    [InlineData("1:02:03", 3_723)]
    [InlineData("12.5s", 12.5)]
    [InlineData("7", 7)]
    public async Task Durations_are_seconds(string written, double seconds) =>
        (await ReadAsync(Header, With("0:09", written))).Single().Post().Metrics.Other!["average_watch_time_seconds"].ShouldBe(seconds);

    [Fact]
    public async Task Columns_that_are_not_known_are_kept_with_their_unit()
    {
        var metrics = (await ReadAsync($"{Header},Watched full video,Longest view,Reached audience", $"{Row},12.5%,0:20,77")).Single().Post().Metrics;
        metrics.Other!["watched_full_video_percent"].ShouldBe(12.5);
        metrics.Other!["longest_view_seconds"].ShouldBe(20);
        metrics.Other!["reached_audience"].ShouldBe(77);
    }

    [Fact]
    public async Task A_video_that_comes_twice_is_one_post_of_which_the_later_row_counts()
    {
        var rows = await ReadAsync(Header, Row, With("160", "170").Replace("Hello", "Hello again", StringComparison.Ordinal));
        var (state, events) = Domain.Given.Record(rows.Select(Files.Post), Domain.Given.Noon);
        state!.Description.Caption.ShouldBe("Hello again");
        events.OfType<PostPublished>().Count().ShouldBe(1);
        events.OfType<PostObserved>().Last().Metrics.Views.ShouldBe(170);
    }

    [Theory]
    [InlineData("Videotitel,Videolink,Veröffentlichungszeit,Likes insgesamt,Kommentare insgesamt,Geteilt insgesamt,Aufrufe insgesamt")]
    [InlineData("Título del vídeo,Enlace del vídeo,Hora de publicación,Total de Me gusta,Total de comentarios,Total de compartidos,Total de visualizaciones")]
    [InlineData("Titre de la vidéo,Lien de la vidéo,Heure de publication,Total des J'aime,Total des commentaires,Total des partages,Total des vues")]
    [InlineData("Título do vídeo,Link do vídeo,Hora da publicação,Total de curtidas,Total de comentários,Total de compartilhamentos,Total de visualizações")]
    [InlineData("Titolo del video,Link del video,Ora di pubblicazione,Totale Mi piace,Totale commenti,Totale condivisioni,Totale visualizzazioni")]
    public async Task Headers_are_read_in_every_language(string header)
    {
        var post = (await ReadAsync(header, $"Hallo,{Link},14.01.2026 18:30,5,2,3,160")).Single().Post();
        (post.Caption, post.PublishedAt!.Value.Hour).ShouldBe(("Hallo", 18));
        post.Metrics.ShouldBe(new PostMetrics(Views: 160, Likes: 5, Comments: 2, Shares: 3));
    }
}
