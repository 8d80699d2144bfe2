using System.Text;
using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class MetaContentTests
{
    private const string Header =
        "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves";

    private const string Row =
        "0007,0042,marisol.clay,Marisol Clay,Hello,0,08/27/2026 18:30,https://example.org/p/7,IG image,,Lifetime,160,45,5,3,1,2,4";

    private static readonly ImportDefaults Lisbon = new(null, null, null, "Europe/Lisbon", false);

    private static Task<List<Ingestion.Formats.RowOutcome>> ReadAsync(params string[] lines) =>
        Files.ReadAsync(string.Join("\n", lines), Lisbon);

    private static string With(int cell, string value)
    {
        var cells = Row.Split(',');
        cells[cell] = value;
        return string.Join(',', cells);
    }

    [Fact]
    public async Task A_post_is_read_with_its_account_and_in_the_accounts_zone()
    {
        var post = (await ReadAsync(Header, Row)).Single().Post();
        post.ShouldBe(new PostRow(
            new RowAccount("instagram", "0042", "Marisol Clay", "Europe/Lisbon", false), "0007", "IMAGE",
            new DateTimeOffset(2026, 8, 27, 17, 30, 0, TimeSpan.Zero), "Hello", "https://example.org/p/7",
            new PostMetrics(
                Views: 160, Reach: 45, Likes: 5, Comments: 2, Shares: 3, Saves: 4, Follows: 1,
                Other: new Dictionary<string, double> { ["duration_sec"] = 0 }),
            null, false, null, new Source("imp-1", "upload.dat", "hash", 2)));
    }

    [Theory]
    [InlineData("IG image", "IMAGE")]
    [InlineData("IG carousel", "CAROUSEL_ALBUM")]
    [InlineData("IG reel", "VIDEO")]
    [InlineData("IG story", "STORY")]
    public async Task Post_types_are_named_as_the_graph_api_names_them(string type, string contentType) =>
        (await ReadAsync(Header, With(8, type))).Single().Post().ContentType.ShouldBe(contentType);

    [Fact]
    public async Task An_unknown_post_type_is_rejected_with_those_that_are_known() =>
        (await ReadAsync(Header, With(8, "IG hologram"))).Single().Rejection().ShouldBe(new RowRejection(
            "upload.dat", 2, "Post type", "IG hologram",
            "This type of post is not known. Known are IG image, IG carousel, IG reel and IG story."));

    [Fact]
    public async Task An_empty_cell_is_unavailable_and_not_zero()
    {
        var metrics = (await ReadAsync(Header, With(12, ""))).Single().Post().Metrics;
        metrics.Reach.ShouldBeNull();
        metrics.Views.ShouldBe(160);
    }

    [Theory]
    [InlineData("\"15,000\"", 15_000)]
    [InlineData("15.000", 15_000)]
    [InlineData("1.2K", 1_200)]
    [InlineData("\"1,234,567\"", 1_234_567)]
    [InlineData("15 000", 15_000)]
    [InlineData("15000.0", 15_000)]
    [InlineData("3.4M", 3_400_000)]
    [InlineData("0", 0)]
    [InlineData(" 7 ", 7)]
    public async Task Counts_are_read_however_they_are_written(string written, long count) =>
        (await ReadAsync(Header, With(11, written))).Single().Post().Metrics.Views.ShouldBe(count);

    [Theory]
    [InlineData("-1", "A count cannot be negative.")]
    [InlineData("1000000000000001", "A count cannot be above 1,000,000,000,000,000.")]
    [InlineData("1.5", "This is no whole number.")]
    [InlineData("many", "This is no whole number.")]
    [InlineData("12.34.567", "This is no whole number.")]
    [InlineData("=1+1", "This is no whole number.")]
    public async Task What_is_no_count_is_rejected_with_its_column_and_value(string written, string reason) =>
        (await ReadAsync(Header, With(13, written))).Single().Rejection()
            .ShouldBe(new RowRejection("upload.dat", 2, "Likes", written, reason));

    [Fact]
    public async Task Lines_of_captions_count_as_an_editor_counts_them()
    {
        var caption = "\"First line\r\nsecond 🏺, \"\"quoted\"\"\r\n\r\n日本語\"";
        var rows = await ReadAsync(Header, With(4, caption), With(0, "0008"), With(11, "-1"));
        rows[0].Post().Caption.ShouldBe("First line\r\nsecond 🏺, \"quoted\"\r\n\r\n日本語");
        rows[0].Post().Source.Row.ShouldBe(2);
        rows[1].Post().Source.Row.ShouldBe(6);
        rows[2].Rejection().Row.ShouldBe(7);
    }

    [Fact]
    public async Task Blank_lines_are_no_rows_and_count_as_lines()
    {
        var rows = await ReadAsync(Header, "", ",,,,,,,,,,,,,,,,,", Row, "");
        rows.Single().Post().Source.Row.ShouldBe(4);
    }

    [Fact]
    public async Task A_repeated_row_is_read_twice_and_left_to_the_decision() =>
        (await ReadAsync(Header, Row, Row)).Select(Files.Post).Select(post => post.PostId).ShouldBe(["0007", "0007"]);

    [Fact]
    public async Task A_day_in_the_date_column_is_observed_at_its_end_in_the_accounts_zone()
    {
        var rows = await ReadAsync(Header, With(10, "2026-08-27"), With(10, "08/27/2026"), With(10, "soon"));
        rows[0].Post().ObservedAt.ShouldBe(new DateTimeOffset(2026, 8, 27, 23, 0, 0, TimeSpan.Zero));
        rows[1].Post().ObservedAt.ShouldBe(rows[0].Post().ObservedAt);
        rows[2].Rejection().Column.ShouldBe("Date");
    }

    [Fact]
    public async Task Only_a_missing_column_leaves_a_metric_out()
    {
        var rows = await Files.ReadAsync("Post ID,Account ID,Publish time,Post type,Impressions,Plays\n7,42,08/27/2026 18:30,IG reel,90,80");
        rows.Single().Post().Metrics.ShouldBe(new PostMetrics(Impressions: 90, Other: new Dictionary<string, double> { ["plays"] = 80 }));
        rows.Single().Post().Caption.ShouldBeNull();
    }

    [Fact]
    public async Task German_headers_semicolons_and_dates_are_read()
    {
        var rows = await ReadAsync(
            "Beitrags-ID;Konto-ID;Konto-Benutzername;Kontoname;Beschreibung;Dauer (Sek.);Veröffentlichungszeitpunkt;Permalink;Beitragstyp;Datenkommentar;Datum;Aufrufe;Reichweite;„Gefällt mir“-Angaben;Geteilte Inhalte;Follows;Kommentare;Gespeicherte Beiträge",
            "0007;0042;marisol;Marisol;Grüße, Welt;;27.08.2026 18:30;;IG Karussell;;Gesamte Laufzeit;7.100;5.200;210;31;6;9;96");
        var post = rows.Single().Post();
        (post.ContentType, post.Caption, post.ObservedAt).ShouldBe(("CAROUSEL_ALBUM", "Grüße, Welt", null));
        post.PublishedAt.ShouldBe(new DateTimeOffset(2026, 8, 27, 17, 30, 0, TimeSpan.Zero));
        post.Metrics.ShouldBe(new PostMetrics(Views: 7100, Reach: 5200, Likes: 210, Comments: 9, Shares: 31, Saves: 96, Follows: 6));
    }

    [Fact]
    public async Task Spanish_headers_are_read()
    {
        var rows = await ReadAsync(
            "Identificador de la publicación,Identificador de la cuenta,Nombre de usuario de la cuenta,Nombre de la cuenta,Descripción,Hora de publicación,Enlace permanente,Tipo de publicación,Fecha,Visualizaciones,Alcance,Me gusta,Veces que se compartió,Seguimientos,Comentarios,Veces que se guardó",
            "0007,0042,marisol,Marisol,Hola,08/27/2026 18:30,,Secuencia de IG,Total,7100,5200,210,31,6,9,96");
        var post = rows.Single().Post();
        post.ContentType.ShouldBe("CAROUSEL_ALBUM");
        post.Metrics.ShouldBe(new PostMetrics(Views: 7100, Reach: 5200, Likes: 210, Comments: 9, Shares: 31, Saves: 96, Follows: 6));
    }

    [Theory]
    [InlineData("Identifiant de la publication,Identifiant du compte,Heure de publication,Type de publication,Vues,Couverture,Mentions J'aime,Partages,Commentaires,Enregistrements", "Carrousel IG")]
    [InlineData("Identificação da publicação,Identificação da conta,Horário de publicação,Tipo de publicação,Visualizações,Alcance,Curtidas,Compartilhamentos,Comentários,Salvamentos", "Carrossel do IG")]
    [InlineData("ID del post,ID dell'account,Ora di pubblicazione,Tipo di post,Visualizzazioni,Copertura,Mi piace,Condivisioni,Commenti,Salvataggi", "Carosello IG")]
    public async Task French_portuguese_and_italian_headers_are_read(string header, string type)
    {
        var post = (await ReadAsync(header, $"0007,0042,08/27/2026 18:30,{type},7100,5200,210,31,9,96")).Single().Post();
        post.ContentType.ShouldBe("CAROUSEL_ALBUM");
        post.Metrics.ShouldBe(new PostMetrics(Views: 7100, Reach: 5200, Likes: 210, Comments: 9, Shares: 31, Saves: 96));
    }

    [Theory]
    [InlineData("utf-8", ',')]
    [InlineData("utf-16", '\t')]
    [InlineData("utf-16BE", ';')]
    public async Task Byte_order_marks_and_delimiters_are_found(string name, char delimiter)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = $"{Header}\r\n{With(4, "Olá 🏺")}\r\n".Replace(',', delimiter);
        var post = (await Files.ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], Lisbon)).Single().Post();
        (post.PostId, post.Caption).ShouldBe(("0007", "Olá 🏺"));
    }

    [Fact]
    public async Task Utf_16_without_a_mark_is_found() =>
        (await Files.ReadAsync(Encoding.Unicode.GetBytes($"{Header}\n{Row}"), Lisbon)).Single().Post().PostId.ShouldBe("0007");

    [Fact]
    public async Task A_first_line_that_names_the_delimiter_is_obeyed()
    {
        var rows = await ReadAsync("sep=;", Header.Replace(',', ';'), With(11, "-1").Replace(',', ';'), Row.Replace(',', ';'));
        rows[0].Rejection().Row.ShouldBe(3);
        rows[1].Post().Metrics.Views.ShouldBe(160);
    }

    [Fact]
    public async Task Quoted_headers_are_found() =>
        (await ReadAsync('"' + Header.Replace(",", "\",\"", StringComparison.Ordinal) + '"', Row)).Single().Post().PostId.ShouldBe("0007");

    [Fact]
    public async Task The_name_of_an_account_is_that_of_its_first_row()
    {
        var rows = await ReadAsync(Header, Row, With(3, "Renamed"));
        rows.Select(row => row.Post().Account.Name).ShouldBe(["Marisol Clay", "Marisol Clay"]);
    }

    [Theory]
    [InlineData("", "The id is missing.")]
    [InlineData("undefined", "The id is missing.")]
    [InlineData("..", "An id has 1 to 100 letters, digits, dots, hyphens and underscores.")]
    [InlineData("1.79E+16", "A spreadsheet has shortened this id and its last digits are lost. Import the file as it was downloaded.")]
    [InlineData("../../etc", "An id has 1 to 100 letters, digits, dots, hyphens and underscores.")]
    public async Task An_id_that_is_none_is_rejected(string id, string reason) =>
        (await ReadAsync(Header, With(0, id))).Single().Rejection().ShouldBe(new RowRejection("upload.dat", 2, "Post ID", id, reason));

    [Theory]
    [InlineData("08/27/1999 18:30")]
    [InlineData("08/27/2101 18:30")]
    [InlineData("13/27/2026 18:30")]
    [InlineData("yesterday")]
    public async Task A_publish_time_out_of_range_or_form_is_rejected(string time) =>
        (await ReadAsync(Header, With(6, time))).Single().Rejection().ShouldBe(new RowRejection(
            "upload.dat", 2, "Publish time", time,
            "This is no time between 2004 and 2100. Expected is MM/dd/yyyy HH:mm, such as 08/27/2026 18:30."));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/p/7")]
    public async Task A_permalink_that_is_no_address_on_the_web_is_rejected(string link) =>
        (await ReadAsync(Header, With(7, link))).Single().Rejection().ShouldBe(new RowRejection(
            "upload.dat", 2, "Permalink", link, "An address begins with https:// or http:// and has at most 2000 characters."));

    [Fact]
    public async Task A_post_without_a_permalink_has_none() =>
        (await ReadAsync(Header, With(7, ""))).Single().Post().Permalink.ShouldBeNull();

    [Fact]
    public async Task A_name_of_unheard_length_is_rejected() =>
        (await ReadAsync(Header, With(3, new string('x', 201)))).Single().Rejection().Column.ShouldBe("Account name");

    [Fact]
    public async Task A_missing_publish_time_is_rejected() =>
        (await ReadAsync(Header, With(6, ""))).Single().Rejection().Reason.ShouldBe("The publish time is missing.");
}
