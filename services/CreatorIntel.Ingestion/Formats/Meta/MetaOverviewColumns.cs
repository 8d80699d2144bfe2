using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>
/// Columns and titles of the overview files of Meta Business Suite, in English, German, Spanish, French, Portuguese and
/// Italian. A title is what the numbers below it are of; the name of the platform in it is left out here.
/// </summary>
internal static class MetaOverviewColumns
{
    public static readonly Column Date = new("date", "Date|Datum|Fecha|Data", required: true);
    public static readonly Column Value = new("value", "Primary|Primär|Principal|Primario|Principale|Primário|Primaire", required: true);

    public static readonly Column Views = new("views", "Views|Aufrufe|Visualizaciones|Vues|Visualizações|Visualizzazioni");
    public static readonly Column Impressions = new("impressions", "Impressions|Impressionen|Impresiones|Impressões|Impressioni");
    public static readonly Column Reach = new("reach", "Reach|Reichweite|Alcance|Couverture|Copertura");
    public static readonly Column Visits = new("profile-visits", "Visits|Profile visits|Page visits|Profile views|Page views|Besuche|Profilbesuche|Seitenbesuche|Profilaufrufe|Seitenaufrufe|Visitas|Visitas al perfil|Visitas del perfil|Visitas a la página|Visites|Visites du profil|Visites de la Page|Visitas ao perfil|Visitas à Página|Visite|Visite al profilo|Visite alla Pagina|Visite del profilo");
    public static readonly Column Follows = new("follows", "Follows|Followers|New followers|Page follows|New follows|Follower|Neue Follower|Seguidores|Nuevos seguidores|Seguimientos|Abonnés|Nouveaux abonnés|Followers nouveaux|Abonnements|Novos seguidores|Seguimentos|Nuovi follower");
    public static readonly Column LinkClicks = new("link-clicks", "Link clicks|Klicks auf Link|Klicks auf Links|Linkklicks|Link-Klicks|Clics en el enlace|Clics en enlaces|Clics sur un lien|Clics sur des liens|Clics sur les liens|Cliques no link|Cliques em links|Clic sul link|Clic sui link");
    public static readonly Column Interactions = new("interactions", "Interactions|Content interactions|Interaktionen|Content-Interaktionen|Interaktionen mit Inhalten|Interacciones|Interacciones con el contenido|Interacciones con contenido|Interactions avec le contenu|Interações|Interações com o conteúdo|Interazioni|Interazioni con i contenuti|Interazioni con il contenuto");
    public static readonly Column Viewers = new("viewers", "Viewers|Zuschauer|Betrachter|Espectadores|Spectateurs|Visualizadores|Spettatori");

    /// <summary>Everything that a title can say.</summary>
    public static readonly IReadOnlyList<Column> Titles = [Views, Impressions, Reach, Visits, Follows, LinkClicks, Interactions, Viewers];
}
