using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>
/// Columns of the content exports of Meta Business Suite, in English, German, Spanish, French, Portuguese and Italian.
/// </summary>
internal static class MetaColumns
{
    public static readonly Column PostId = new("post-id", "Post ID|Beitrags-ID|Identificador de la publicación|ID de la publicación|ID. de la publication|ID de publicación|Identifiant de la publication|ID da publicação|Identificação da publicação|ID del post", required: true);
    public static readonly Column AccountId = new("account-id", "Account ID|Konto-ID|Identificador de la cuenta|ID de la cuenta|Identifiant du compte|ID da conta|Identificação da conta|ID account|ID dell’account", required: true);
    public static readonly Column AccountUsername = new("account-username", "Account username|Konto-Benutzername|Benutzername des Kontos|Nombre de usuario de la cuenta|Nom d’utilisateur du compte|Nome de usuário da conta|Nome de utilizador da conta|Nome utente dell’account");
    public static readonly Column AccountName = new("account-name", "Account name|Kontoname|Name des Kontos|Nombre de la cuenta|Nom du compte|Nome da conta|Nome dell’account");
    public static readonly Column PageId = new("page-id", "Page ID|Seiten-ID|Identificador de la página|ID de la página|Identifiant de la Page|ID de la Page|ID da Página|Identificação da Página|ID Pagina|ID della Pagina", required: true);
    public static readonly Column PageName = new("page-name", "Page name|Seitenname|Name der Seite|Nombre de la página|Nom de la Page|Nome da Página|Nome della Pagina|Nome Pagina");
    public static readonly Column Title = new("title", "Title|Titel|Título|Titre|Titolo");
    public static readonly Column Description = new("description", "Description|Beschreibung|Descripción|Descrição|Descrizione");
    public static readonly Column PublishTime = new("publish-time", "Publish time|Published time|Veröffentlichungszeitpunkt|Veröffentlichungszeit|Zeitpunkt der Veröffentlichung|Veröffentlicht am|Hora de publicación|Fecha y hora de publicación|Heure de publication|Horário de publicação|Hora da publicação|Ora di pubblicazione|Orario di pubblicazione", required: true);
    public static readonly Column Permalink = new("permalink", "Permalink|Dauerhafter Link|Enlace permanente|Lien permanent|Link permanente|Permanent link");
    public static readonly Column PostType = new("post-type", "Post type|Beitragstyp|Beitragsart|Art des Beitrags|Tipo de publicación|Type de publication|Tipo de publicação|Tipo di post", required: true);
    public static readonly Column Date = new("date", "Date|Datum|Fecha|Data");
    public static readonly Column Impressions = new("impressions", "Impressions|Impressionen|Impresiones|Impressões|Impressioni");
    public static readonly Column Views = new("views", "Views|Aufrufe|Visualizaciones|Vues|Visualizações|Visualizzazioni");
    public static readonly Column Reach = new("reach", "Reach|Accounts reached|Reichweite|Erreichte Konten|Alcance|Couverture|Copertura");
    public static readonly Column Likes = new("likes", "Likes|Gefällt mir|Gefällt mir-Angaben|„Gefällt mir“-Angaben|Me gusta|J’aime|Mentions J’aime|Curtidas|Gostos|Mi piace");
    public static readonly Column Reactions = new("reactions", "Reactions|Reaktionen|Reacciones|Réactions|Reações|Reazioni");
    public static readonly Column Shares = new("shares", "Shares|Geteilte Inhalte|Geteilt|Mal geteilt|Veces que se compartió|Veces compartido|Compartidos|Contenido compartido|Partages|Compartilhamentos|Partilhas|Condivisioni");
    public static readonly Column Follows = new("follows", "Follows|Gefolgt|Neue Follower|Seguimientos|Nuevos seguidores|Seguidores|Abonnements|Seguimentos|Follower acquisiti");
    public static readonly Column Comments = new("comments", "Comments|Kommentare|Comentarios|Commentaires|Comentários|Commenti");
    public static readonly Column Saves = new("saves", "Saves|Saved|Gespeichert|Gespeicherte Beiträge|Speicherungen|Mal gespeichert|Guardados|Veces que se guardó|Veces guardado|Elementos guardados|Enregistrements|Salvamentos|Salvos|Guardadas|Salvataggi");
    public static readonly Column TotalClicks = new("total-clicks", "Total clicks|Klicks insgesamt|Gesamtzahl der Klicks|Clics totales|Total de clics|Nombre total de clics|Clics au total|Total de cliques|Clic totali|Totale clic");
}
