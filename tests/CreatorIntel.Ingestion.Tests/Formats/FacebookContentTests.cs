using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>The content export of Meta Business Suite for a Facebook page.</summary>
public sealed class FacebookContentTests
{
    private const string Header =
        "Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views,Reach,Reactions,Comments,Shares,Total clicks";

    private const string Row =
        "0007,0042,Clay Studio,Title,Hello,08/27/2026 18:30,https://example.org/p/7,Photos,Lifetime,160,45,5,2,3,9";

    private static async Task<PostRow> ReadAsync(string row) => (await Files.ReadAsync($"{Header}\n{row}")).Single().Post();

    [Fact]
    public async Task A_post_is_that_of_its_page_on_facebook()
    {
        var post = await ReadAsync(Row);
        (post.StreamId, post.Account.StreamId, post.Account.Name, post.Caption)
            .ShouldBe(("post/facebook/0007", "account/facebook/0042", "Clay Studio", "Hello"));
    }

    [Fact]
    public async Task Reactions_are_taken_for_likes_and_kept_under_their_own_name()
    {
        var metrics = (await ReadAsync(Row)).Metrics;
        (metrics.Likes, metrics.Other!["reactions"]).ShouldBe((5, 5));
    }

    [Fact]
    public async Task Total_clicks_are_the_clicks_of_the_post() => (await ReadAsync(Row)).Metrics.Clicks().ShouldBe(9);

    [Fact]
    public async Task A_post_without_a_description_has_its_title() =>
        (await ReadAsync(Row.Replace("Hello", "", StringComparison.Ordinal))).Caption.ShouldBe("Title");

    [Theory]
    [InlineData("Photos", "IMAGE")]
    [InlineData("Videos", "VIDEO")]
    [InlineData("Reels", "VIDEO")]
    [InlineData("Links", "LINK")]
    [InlineData("Text", "TEXT")]
    [InlineData("Stories", "STORY")]
    [InlineData("Enlaces", "LINK")]
    [InlineData("Vidéos", "VIDEO")]
    [InlineData("Texto", "TEXT")]
    public async Task Types_of_posts_are_known(string type, string contentType) =>
        (await ReadAsync(Row.Replace("Photos", type, StringComparison.Ordinal))).ContentType.ShouldBe(contentType);

    [Theory]
    [InlineData("Beitrags-ID,Seiten-ID,Seitenname,Veröffentlichungszeitpunkt,Beitragstyp,Aufrufe,Reaktionen,Klicks insgesamt")]
    [InlineData("Identificador de la publicación,Identificador de la página,Nombre de la página,Hora de publicación,Tipo de publicación,Visualizaciones,Reacciones,Total de clics")]
    [InlineData("Identifiant de la publication,Identifiant de la Page,Nom de la Page,Heure de publication,Type de publication,Vues,Réactions,Nombre total de clics")]
    [InlineData("Identificação da publicação,Identificação da Página,Nome da Página,Horário de publicação,Tipo de publicação,Visualizações,Reações,Total de cliques")]
    [InlineData("ID del post,ID della Pagina,Nome della Pagina,Ora di pubblicazione,Tipo di post,Visualizzazioni,Reazioni,Clic totali")]
    public async Task Headers_are_read_in_every_language(string header)
    {
        var post = (await Files.ReadAsync($"{header}\n7,42,Clay,08/27/2026 18:30,Reels,160,5,9")).Single().Post();
        (post.Account.Name, post.Metrics.Views, post.Metrics.Likes, post.Metrics.Clicks()).ShouldBe(("Clay", 160, 5, 9));
    }
}
