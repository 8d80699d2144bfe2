using System.Text;
using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>The CSVs of TikTok Studio with a row for each day: Overview, FollowerHistory and Viewers.</summary>
public sealed class TikTokDayTests
{
    private const string Overview = "Date,Video Views,Profile Views,Likes,Comments,Shares";
    private const string History = "Date,Followers,Difference in followers from previous day";

    private static readonly ImportDefaults Marisol =
        new("instagram", "Marisol.Clay", "Marisol", "Europe/Lisbon", false, EndDate: new DateOnly(2026, 1, 15));

    private static Task<List<Ingestion.Formats.RowOutcome>> ReadAsync(params string[] lines) =>
        Files.ReadAsync(string.Join("\r\n", lines), Marisol);

    [Fact]
    public async Task A_day_of_the_overview_is_read_for_the_account_of_the_import_on_tiktok() =>
        (await ReadAsync(Overview, "2026-01-14,18400,120,45,-2,7")).Single().Day().ShouldBe(new AccountDayRow(
            new RowAccount("tiktok", "marisol.clay", "Marisol", "Europe/Lisbon", false), new DateOnly(2026, 1, 14),
            new AccountMetrics(Views: 18_400, ProfileViews: 120, Other: new Dictionary<string, double>
            {
                ["likes"] = 45,
                ["comments"] = -2,
                ["shares"] = 7,
            }),
            null, new Source("imp-1", "upload.dat", "hash", 2)));

    [Fact]
    public async Task Comments_that_a_day_took_back_are_negative_and_the_row_is_kept() =>
        (await ReadAsync(Overview, "2026-01-14,1,1,1,-3,1")).Single().Day().Metrics.Other!["comments"].ShouldBe(-3);

    [Theory]
    [InlineData("1.2K", 1_200)]
    [InlineData("\"18,400\"", 18_400)]
    [InlineData("18.400", 18_400)]
    public async Task Counts_are_read_however_they_are_written(string written, long count) =>
        (await ReadAsync(Overview, $"2026-01-14,{written},1,1,1,1")).Single().Day().Metrics.Views.ShouldBe(count);

    [Fact]
    public async Task Undefined_is_unavailable_and_not_zero()
    {
        var metrics = (await ReadAsync(Overview, "2026-01-14,undefined,0,undefined,1,1")).Single().Day().Metrics;
        (metrics.Views, metrics.ProfileViews, metrics.Other!.ContainsKey("likes")).ShouldBe((null, 0, false));
    }

    [Fact]
    public async Task Empty_rows_are_no_rows() =>
        (await ReadAsync(Overview, "", ",,,,,", "2026-01-14,1,1,1,1,1", "")).Single().Day().Source.Row.ShouldBe(4);

    [Fact]
    public async Task A_year_that_is_left_out_is_found_by_the_end_of_the_export()
    {
        var rows = await ReadAsync(Overview, "December 31,1,1,1,1,1", "January 1,1,1,1,1,1");
        rows.Select(row => row.Day().Day).ShouldBe([new DateOnly(2025, 12, 31), new DateOnly(2026, 1, 1)]);
    }

    [Theory]
    [InlineData("Overview_2024-11-01_2025-01-15.csv")]
    [InlineData("Overview 20241101-20250115.csv")]
    [InlineData("2024-11-01 to 2025-01-15.csv")]
    public async Task The_range_in_the_name_of_the_file_says_when_the_export_ends(string file) =>
        (await Files.ReadAsync($"{Overview}\nDecember 31,1,1,1,1,1", Marisol, file)).Single().Day().Day
            .ShouldBe(new DateOnly(2024, 12, 31));

    [Fact]
    public async Task Rows_that_have_a_year_say_it_for_those_that_have_none()
    {
        var rows = await Files.ReadAsync($"{Overview}\n2023-12-30,1,1,1,1,1\nDecember 31,1,1,1,1,1\nJanuary 1,1,1,1,1,1");
        rows.Select(row => row.Day().Day).ShouldBe(
            [new DateOnly(2023, 12, 30), new DateOnly(2023, 12, 31), new DateOnly(2024, 1, 1)]);
    }

    [Fact]
    public async Task A_row_with_a_year_in_the_middle_of_newest_first_says_it_for_all()
    {
        var rows = await Files.ReadAsync($"{Overview}\nJanuary 1,1,1,1,1,1\n2023-12-31,1,1,1,1,1\nDecember 30,1,1,1,1,1");
        rows.Select(row => row.Day().Day).ShouldBe(
            [new DateOnly(2024, 1, 1), new DateOnly(2023, 12, 31), new DateOnly(2023, 12, 30)]);
    }

    [Fact]
    public async Task A_year_that_nothing_tells_is_never_guessed_and_the_refusal_says_how_to_tell_it() =>
        (await Files.ReadAsync($"{Overview}\nDecember 31,1,1,1,1,1")).Single().Rejection().ShouldBe(new RowRejection(
            "upload.dat", 2, "Date", "December 31",
            "The file does not say of which year this is. Import it with the last day of the export (endDate), or under a name "
            + "with the first and the last day, such as Overview_2025-11-01_2026-01-15.csv."));

    [Fact]
    public async Task A_day_that_the_year_before_the_end_has_not_is_refused() =>
        (await ReadAsync(Overview, "February 29,1,1,1,1,1")).Single().Rejection().Reason
            .ShouldBe("The year before 2026-01-15, with which the export ends, has no such day.");

    [Theory]
    [InlineData("Dec 31")]
    [InlineData("31. Dezember")]
    [InlineData("31. Dez.")]
    [InlineData("31 de diciembre")]
    [InlineData("31 dic")]
    [InlineData("31 décembre")]
    [InlineData("31 déc.")]
    [InlineData("31 de dezembro")]
    [InlineData("31 dicembre")]
    [InlineData("\"December 31, 2025\"")]
    [InlineData("31.12.2025")]
    public async Task Days_are_read_in_the_language_of_the_export(string written) =>
        (await ReadAsync(Overview, $"{written},1,1,1,1,1")).Single().Day().Day.ShouldBe(new DateOnly(2025, 12, 31));

    [Fact]
    public async Task Followers_are_the_total_that_the_file_states_and_never_follow_from_the_difference()
    {
        var rows = await ReadAsync(History, "2026-01-13,1000,5", "2026-01-14,990,12", "2026-01-15,undefined,7");
        rows.Select(row => row.Day().Metrics.Followers).ShouldBe([1000, 990, null]);
        rows.Select(row => row.Day().Metrics.Other!["follower_change"]).ShouldBe([5, 12, 7]);
    }

    [Fact]
    public async Task Viewers_are_kept_under_their_names()
    {
        var metrics = (await ReadAsync("Date,Total Viewers,New Viewers,Returning Viewers", "2026-01-14,90,60,30")).Single().Day().Metrics;
        metrics.ShouldBe(new AccountMetrics(Other: new Dictionary<string, double>
        {
            ["total_viewers"] = 90,
            ["new_viewers"] = 60,
            ["returning_viewers"] = 30,
        }));
    }

    [Theory]
    [InlineData("Datum;Videoaufrufe;Profilaufrufe;Gefällt mir;Kommentare;Geteilt")]
    [InlineData("Fecha;Visualizaciones de vídeos;Visualizaciones del perfil;Me gusta;Comentarios;Veces compartido")]
    [InlineData("Date;Vues de vidéos;Vues du profil;J'aime;Commentaires;Partages")]
    [InlineData("Data;Visualizações de vídeo;Visualizações do perfil;Curtidas;Comentários;Compartilhamentos")]
    [InlineData("Data;Visualizzazioni video;Visualizzazioni del profilo;Mi piace;Commenti;Condivisioni")]
    public async Task Headers_of_the_overview_are_read_in_every_language(string header)
    {
        var metrics = (await ReadAsync(header, "2026-01-14;10;20;30;40;50")).Single().Day().Metrics;
        metrics.ShouldBe(new AccountMetrics(Views: 10, ProfileViews: 20, Other: new Dictionary<string, double>
        {
            ["likes"] = 30,
            ["comments"] = 40,
            ["shares"] = 50,
        }));
    }

    [Theory]
    [InlineData("Datum,Follower,Veränderung der Follower zum Vortag")]
    [InlineData("Fecha,Seguidores,Diferencia de seguidores con respecto al día anterior")]
    [InlineData("Date,Abonnés,Différence d’abonnés par rapport à la veille")]
    [InlineData("Data,Seguidores,Diferença de seguidores em relação ao dia anterior")]
    [InlineData("Data,Follower,Differenza di follower rispetto al giorno precedente")]
    public async Task Headers_of_the_follower_history_are_read_in_every_language(string header) =>
        (await ReadAsync(header, "2026-01-14,990,12")).Single().Day().Metrics.Followers.ShouldBe(990);

    [Theory]
    [InlineData("Datum,Zuschauer insgesamt,Neue Zuschauer,Wiederkehrende Zuschauer")]
    [InlineData("Fecha,Espectadores totales,Nuevos espectadores,Espectadores recurrentes")]
    [InlineData("Date,Nombre total de spectateurs,Nouveaux spectateurs,Spectateurs récurrents")]
    [InlineData("Data,Total de espectadores,Novos espectadores,Espectadores recorrentes")]
    [InlineData("Data,Spettatori totali,Nuovi spettatori,Spettatori di ritorno")]
    public async Task Headers_of_the_viewers_are_read_in_every_language(string header) =>
        (await ReadAsync(header, "2026-01-14,90,60,30")).Single().Day().Metrics.Other!.Values.ShouldBe([90, 60, 30]);

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_header()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{Overview}\n2026-01-14,1,1,1,1,1")];
        (await Files.ReadAsync(bytes)).Single().Day().Day.ShouldBe(new DateOnly(2026, 1, 14));
    }
}
