using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>Columns of the content export, whatever language they are written in.</summary>
internal enum MetaColumn
{
    PostId,
    AccountId,
    AccountUsername,
    AccountName,
    Description,
    PublishTime,
    Permalink,
    PostType,
    Date,
    Impressions,
    Views,
    Reach,
    Likes,
    Shares,
    Follows,
    Comments,
    Saves,
}

/// <summary>Names that the content export gives its columns and values: English, German, Spanish, French, Portuguese, Italian.</summary>
internal static class MetaNames
{
    private static readonly Dictionary<string, MetaColumn> Columns = Table(
        (MetaColumn.PostId, "post id|beitrags id|identificador de la publicación|id de la publicación|id. de la publication|id de publicación|identifiant de la publication|id da publicação|identificação da publicação|id del post"),
        (MetaColumn.AccountId, "account id|konto id|identificador de la cuenta|id de la cuenta|identifiant du compte|id da conta|identificação da conta|id account|id dell’account"),
        (MetaColumn.AccountUsername, "account username|konto benutzername|benutzername des kontos|nombre de usuario de la cuenta|nom d’utilisateur du compte|nome de usuário da conta|nome de utilizador da conta|nome utente dell’account"),
        (MetaColumn.AccountName, "account name|kontoname|name des kontos|nombre de la cuenta|nom du compte|nome da conta|nome dell’account"),
        (MetaColumn.Description, "description|beschreibung|descripción|descrição|descrizione"),
        (MetaColumn.PublishTime, "publish time|published time|veröffentlichungszeitpunkt|veröffentlichungszeit|zeitpunkt der veröffentlichung|veröffentlicht am|hora de publicación|fecha y hora de publicación|heure de publication|horário de publicação|hora da publicação|ora di pubblicazione|orario di pubblicazione"),
        (MetaColumn.Permalink, "permalink|dauerhafter link|enlace permanente|lien permanent|link permanente|permanent link"),
        (MetaColumn.PostType, "post type|beitragstyp|beitragsart|art des beitrags|tipo de publicación|type de publication|tipo de publicação|tipo di post"),
        (MetaColumn.Date, "date|datum|fecha|data"),
        (MetaColumn.Impressions, "impressions|impressionen|impresiones|impressões|impressioni"),
        (MetaColumn.Views, "views|aufrufe|visualizaciones|vues|visualizações|visualizzazioni"),
        (MetaColumn.Reach, "reach|accounts reached|reichweite|erreichte konten|alcance|couverture|copertura"),
        (MetaColumn.Likes, "likes|gefällt mir|gefällt mir angaben|„gefällt mir“ angaben|me gusta|j’aime|mentions j’aime|curtidas|gostos|mi piace"),
        (MetaColumn.Shares, "shares|geteilte inhalte|geteilt|mal geteilt|veces que se compartió|veces compartido|compartidos|contenido compartido|partages|compartilhamentos|partilhas|condivisioni"),
        (MetaColumn.Follows, "follows|gefolgt|neue follower|seguimientos|nuevos seguidores|seguidores|abonnements|seguimentos|follower acquisiti"),
        (MetaColumn.Comments, "comments|kommentare|comentarios|commentaires|comentários|commenti"),
        (MetaColumn.Saves, "saves|saved|gespeichert|gespeicherte beiträge|speicherungen|mal gespeichert|guardados|veces que se guardó|veces guardado|elementos guardados|enregistrements|salvamentos|salvos|guardadas|salvataggi"));

    private static readonly HashSet<string> Lifetime = Set(
        "lifetime|gesamte laufzeit|gesamter zeitraum|total|de por vida|todo el período|toda la vida|desde la publicación|durée de vie|depuis le début|vitalício|tempo de vida|durata totale|sempre");

    private static readonly (string Word, string Type)[] Types =
    [
        ("carousel", ContentTypes.Carousel), ("karussell", ContentTypes.Carousel), ("carrusel", ContentTypes.Carousel),
        ("secuencia", ContentTypes.Carousel), ("carrossel", ContentTypes.Carousel), ("carrousel", ContentTypes.Carousel),
        ("carosello", ContentTypes.Carousel), ("sequence", ContentTypes.Carousel), ("album", ContentTypes.Carousel),
        ("story", ContentTypes.Story), ("stories", ContentTypes.Story), ("historia", ContentTypes.Story),
        ("história", ContentTypes.Story), ("storia", ContentTypes.Story),
        ("reel", ContentTypes.Video), ("video", ContentTypes.Video), ("vídeo", ContentTypes.Video), ("vidéo", ContentTypes.Video),
        ("image", ContentTypes.Image), ("photo", ContentTypes.Image), ("bild", ContentTypes.Image), ("foto", ContentTypes.Image),
        ("imagen", ContentTypes.Image), ("imagem", ContentTypes.Image), ("immagine", ContentTypes.Image),
    ];

    /// <summary>The column of a header's cell; null for one that is not known.</summary>
    public static MetaColumn? ColumnOf(string name) => Columns.TryGetValue(Plain(name), out var column) ? column : null;

    /// <summary>True where the date column says that the totals are of the post's whole life.</summary>
    public static bool IsLifetime(string date) => Lifetime.Contains(Plain(date));

    /// <summary>The content type that a post type names; null for one that is not known.</summary>
    public static string? TypeOf(string postType)
    {
        var words = Plain(postType).Split(' ');
        return Types.FirstOrDefault(type => words.Any(word => word.StartsWith(type.Word, StringComparison.Ordinal))).Type;
    }

    /// <summary>A name with its quotes, hyphens and spaces made the same: exports of one language differ in them.</summary>
    private static string Plain(string name)
    {
        var letters = name.Trim().ToLowerInvariant()
            .Select(c => char.IsWhiteSpace(c) || c is '-' or '‑' or '_' ? ' ' : c is '\'' ? '’' : c)
            .Where(c => c is not ('"' or '„' or '“' or '”' or '«' or '»'))
            .ToArray();
        return string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<string, MetaColumn> Table(params (MetaColumn Column, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split('|').Select(name => (Name: Plain(name), row.Column)))
            .DistinctBy(entry => entry.Name)
            .ToDictionary(entry => entry.Name, entry => entry.Column, StringComparer.Ordinal);

    private static HashSet<string> Set(string names) => names.Split('|').Select(Plain).ToHashSet(StringComparer.Ordinal);
}
