using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.TikTok;

/// <summary>Columns of the CSVs of TikTok Studio, in English, German, Spanish, French, Portuguese and Italian.</summary>
internal static class TikTokColumns
{
    public static readonly Column Date = new("date", "Date|Datum|Fecha|Data", required: true);

    public static readonly Column VideoViews = new("video-views", "Video Views|Videoaufrufe|Video-Aufrufe|Aufrufe des Videos|Visualizaciones de vídeo|Visualizaciones de video|Visualizaciones de vídeos|Visualizaciones de videos|Vues de la vidéo|Vues de vidéos|Vues des vidéos|Vues vidéo|Visualizações de vídeo|Visualizações de vídeos|Visualizações do vídeo|Visualizzazioni video|Visualizzazioni dei video|Visualizzazioni del video", required: true);
    public static readonly Column ProfileViews = new("profile-views", "Profile Views|Profilaufrufe|Profilansichten|Visualizaciones de perfil|Visualizaciones del perfil|Visitas al perfil|Vues du profil|Visites du profil|Visualizações de perfil|Visualizações do perfil|Visualizzazioni profilo|Visualizzazioni del profilo", required: true);
    public static readonly Column Likes = new("likes", "Likes|Gefällt mir|„Gefällt mir“-Angaben|Me gusta|J’aime|Mentions J’aime|Curtidas|Gostos|Mi piace");
    public static readonly Column Comments = new("comments", "Comments|Kommentare|Comentarios|Commentaires|Comentários|Commenti");
    public static readonly Column Shares = new("shares", "Shares|Geteilt|Geteilte Inhalte|Mal geteilt|Compartidos|Veces compartido|Partages|Compartilhamentos|Partilhas|Condivisioni");

    public static readonly Column Followers = new("followers", "Followers|Follower|Follower:innen|Seguidores|Abonnés|Followers totali", required: true);
    public static readonly Column FollowerChange = new("follower-change", "Difference in followers from previous day|Differenz der Follower zum Vortag|Veränderung der Follower zum Vortag|Follower-Differenz zum Vortag|Unterschied der Follower zum Vortag|Diferencia de seguidores con respecto al día anterior|Diferencia de seguidores respecto al día anterior|Diferencia en seguidores respecto al día anterior|Différence d’abonnés par rapport à la veille|Différence d’abonnés par rapport au jour précédent|Différence du nombre d’abonnés par rapport à la veille|Diferença de seguidores em relação ao dia anterior|Diferença no número de seguidores em relação ao dia anterior|Differenza di follower rispetto al giorno precedente", required: true);

    public static readonly Column TotalViewers = new("total-viewers", "Total Viewers|Zuschauer insgesamt|Zuschauer gesamt|Gesamtzahl der Zuschauer|Zuschauer:innen insgesamt|Espectadores totales|Total de espectadores|Spectateurs au total|Nombre total de spectateurs|Total des spectateurs|Total de visualizadores|Spettatori totali|Totale spettatori", required: true);
    public static readonly Column NewViewers = new("new-viewers", "New Viewers|Neue Zuschauer|Neue Zuschauer:innen|Espectadores nuevos|Nuevos espectadores|Nouveaux spectateurs|Novos espectadores|Espectadores novos|Nuovi spettatori");
    public static readonly Column ReturningViewers = new("returning-viewers", "Returning Viewers|Wiederkehrende Zuschauer|Wiederkehrende Zuschauer:innen|Espectadores recurrentes|Espectadores que vuelven|Spectateurs récurrents|Spectateurs réguliers|Spectateurs qui reviennent|Espectadores recorrentes|Espectadores que regressam|Spettatori di ritorno|Spettatori abituali");

    public static readonly Column Gender = new("gender", "Gender|Geschlecht|Género|Sexo|Genre|Sexe|Gênero|Genere|Sesso", required: true);
    public static readonly Column Territory = new("territory", "Top territories|Top-Gebiete|Wichtigste Gebiete|Top-Regionen|Territorios principales|Principales territorios|Principaux territoires|Territoires principaux|Principais territórios|Territórios principais|Principali territori|Territori principali", required: true);
    public static readonly Column Distribution = new("distribution", "Distribution|Verteilung|Distribución|Répartition|Distribuição|Distribuzione", required: true);

    public static readonly Column VideoTitle = new("video-title", "Video title|Videotitel|Titel des Videos|Título del vídeo|Título del video|Titre de la vidéo|Título do vídeo|Titolo del video|Titolo video");
    public static readonly Column VideoLink = new("video-link", "Video link|Videolink|Video-Link|Link zum Video|Enlace del vídeo|Enlace del video|Enlace de vídeo|Lien de la vidéo|Lien vidéo|Link do vídeo|Ligação do vídeo|Link del video|Link video", required: true);
    public static readonly Column PostTime = new("post-time", "Post time|Veröffentlichungszeit|Zeitpunkt der Veröffentlichung|Veröffentlichungszeitpunkt|Postzeit|Hora de publicación|Fecha de publicación|Heure de publication|Date de publication|Horário da postagem|Horário de publicação|Hora da publicação|Data de publicação|Ora di pubblicazione|Orario di pubblicazione", required: true);
    public static readonly Column TotalLikes = new("total-likes", "Total likes|Likes insgesamt|„Gefällt mir“-Angaben insgesamt|Gesamtzahl der Likes|Total de Me gusta|Me gusta totales|Total des J’aime|Total de J’aime|Nombre total de J’aime|Total de curtidas|Total de gostos|Totale Mi piace|Mi piace totali");
    public static readonly Column TotalComments = new("total-comments", "Total comments|Kommentare insgesamt|Gesamtzahl der Kommentare|Total de comentarios|Comentarios totales|Total des commentaires|Nombre total de commentaires|Total de comentários|Totale commenti|Commenti totali");
    public static readonly Column TotalShares = new("total-shares", "Total shares|Geteilt insgesamt|Shares insgesamt|Gesamtzahl der geteilten Inhalte|Total de veces compartido|Total de compartidos|Compartidos totales|Total des partages|Nombre total de partages|Total de compartilhamentos|Total de partilhas|Totale condivisioni|Condivisioni totali");
    public static readonly Column TotalViews = new("total-views", "Total views|Aufrufe insgesamt|Gesamtzahl der Aufrufe|Total de visualizaciones|Visualizaciones totales|Total des vues|Nombre total de vues|Total de visualizações|Totale visualizzazioni|Visualizzazioni totali", required: true);
    public static readonly Column AverageWatchTime = new("average-watch-time", "Average watch time|Durchschnittliche Wiedergabezeit|Durchschnittliche Wiedergabedauer|Tiempo medio de visualización|Tiempo promedio de visualización|Durée moyenne de visionnage|Temps de visionnage moyen|Tempo médio de exibição|Tempo médio de visualização|Tempo di visualizzazione medio");
    public static readonly Column TotalPlayTime = new("total-play-time", "Total play time|Total watch time|Gesamtwiedergabezeit|Gesamte Wiedergabezeit|Tiempo total de reproducción|Tiempo total de visualización|Durée totale de lecture|Durée totale de visionnage|Tempo total de reprodução|Tempo total de exibição|Tempo totale di riproduzione|Tempo totale di visualizzazione");
    public static readonly Column Duration = new("duration", "Video duration|Duration|Videolänge|Dauer|Duración|Duración del vídeo|Durée|Durée de la vidéo|Duração|Duração do vídeo|Durata|Durata del video");
}
