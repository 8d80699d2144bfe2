using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>Words that the content exports write into cells: English, German, Spanish, French, Portuguese, Italian.</summary>
internal static class MetaNames
{
    private static readonly HashSet<string> Lifetime = Set(
        "lifetime|gesamte laufzeit|gesamter zeitraum|total|de por vida|todo el período|toda la vida|desde la publicación|durée de vie|depuis le début|vitalício|tempo de vida|durata totale|sempre");

    // The first that begins a word of the post type decides.
    private static readonly (string Type, string[] Words)[] Types =
    [
        (ContentTypes.Carousel, ["carousel", "karussell", "carrusel", "secuencia", "carrossel", "carrousel", "carosello", "sequence", "album"]),
        (ContentTypes.Story, ["story", "stories", "historia", "história", "storia", "storie"]),
        (ContentTypes.Video, ["reel", "video", "vídeo", "vidéo"]),
        (ContentTypes.Image, ["image", "photo", "bild", "foto", "imagen", "imagem", "immagine"]),
        (ContentTypes.Link, ["link", "enlace", "vínculo", "lien", "ligações"]),
        (ContentTypes.Text, ["text", "texto", "texte", "testo"]),
    ];

    /// <summary>True where the date column says that the totals are of the post's whole life.</summary>
    public static bool IsLifetime(string date) => Lifetime.Contains(PlainName.Of(date));

    /// <summary>The content type that a post type names; null for one that is not known.</summary>
    public static string? TypeOf(string postType)
    {
        var words = PlainName.Of(postType).Split(' ');
        return Types.FirstOrDefault(
            type => type.Words.Any(known => words.Any(word => word.StartsWith(known, StringComparison.Ordinal)))).Type;
    }

    private static HashSet<string> Set(string names) => names.Split('|').Select(PlainName.Of).ToHashSet(StringComparer.Ordinal);
}
