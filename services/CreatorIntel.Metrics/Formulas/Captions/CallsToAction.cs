using System.Buffers;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Whether a caption asks for something to be done: it holds one of these phrases as whole words, in any case. The list
/// is what is meant by the feature; phrases that often mean something else are left out.
/// </summary>
internal static class CallsToAction
{
    private static readonly string[] English =
    [
        "link in bio", "comment below", "comment down below", "leave a comment", "drop a comment", "in the comments",
        "let me know", "let us know", "tell me", "tag a friend", "tag someone", "tag your", "share this", "share with",
        "save this", "save for later", "follow me", "follow us", "follow for more", "double tap", "swipe left",
        "swipe right", "swipe up", "swipe through", "click the link", "tap the link", "sign up", "shop now", "buy now",
        "order now", "book now", "subscribe", "join us", "dm me", "dm us", "check out", "read more", "learn more",
        "turn on notifications",
    ];

    private static readonly string[] Portuguese =
    [
        "link na bio", "comenta aqui", "comenta aí", "comente", "comentem", "nos comentários", "me conta", "me contem",
        "me conte", "conta pra mim", "conta para mim", "marca aqui", "marca uma amiga", "marca um amigo", "marque",
        "compartilhe", "compartilha com", "partilha com", "partilhe", "salva esse", "salva este", "salve esse",
        "salve este", "salve para", "guarda este", "me segue", "siga-me", "siga o perfil", "segue o perfil", "arrasta pro lado",
        "arraste", "clique no link", "clica no link", "inscreva-se", "compre agora", "saiba mais", "chama no direct",
        "manda direct", "ative as notificações",
    ];

    private static readonly string[] Spanish =
    [
        "link en la bio", "link en bio", "enlace en la bio", "enlace en bio", "comenta", "comenten", "coméntame",
        "en los comentarios", "deja un comentario", "cuéntame", "cuéntanos", "etiqueta a", "comparte", "guarda este",
        "guarda esta", "guárdalo", "sígueme", "síguenos", "desliza", "haz clic", "dale like", "suscríbete",
        "compra ahora", "reserva ahora", "descubre más", "regístrate", "no te pierdas",
    ];

    private static readonly string[] German =
    [
        "link in der bio", "kommentiere", "kommentiert", "in die kommentare", "in den kommentaren", "schreib mir",
        "schreibt mir", "verrate mir", "sag mir", "sagt mir", "erzähl mir", "markiere", "markiert", "teile diesen",
        "teilt diesen", "speichere", "speicher dir", "folge mir", "folgt mir", "folge uns", "folgt uns", "wische",
        "klick auf", "klickt auf", "jetzt kaufen", "jetzt bestellen", "jetzt buchen", "abonniere", "abonniert",
        "melde dich an", "mehr erfahren", "hol dir",
    ];

    private static readonly string[] French =
    [
        "lien en bio", "lien dans la bio", "commente", "commentez", "en commentaire", "dis-moi", "dites-moi", "tague",
        "taguez", "partage ce", "partagez", "enregistre ce", "enregistrez", "abonne-toi", "abonnez-vous", "suis-moi",
        "suivez-moi", "clique sur", "cliquez sur", "en savoir plus", "inscris-toi", "inscrivez-vous",
    ];

    private static readonly string[] Italian =
    [
        "commenta", "commentate", "nei commenti", "dimmi", "ditemi", "fammi sapere", "tagga", "taggate", "condividi",
        "condividete", "salva questo", "salva il post", "seguimi", "seguiteci", "clicca", "iscriviti", "scopri di più",
        "acquista ora",
    ];

    private static readonly string[] Phrases = [.. English, .. Portuguese, .. Spanish, .. German, .. French, .. Italian];

    private static readonly SearchValues<string> AnyPhrase = SearchValues.Create(Phrases, StringComparison.OrdinalIgnoreCase);

    public static bool AreIn(ReadOnlySpan<char> caption)
    {
        for (var from = 0; ; from++)
        {
            var found = caption[from..].IndexOfAny(AnyPhrase);
            if (found < 0) return false;
            from += found;
            if (BeginsWord(caption, from) && IsPhraseAt(caption[from..])) return true;
        }
    }

    private static bool IsPhraseAt(ReadOnlySpan<char> text)
    {
        foreach (var phrase in Phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[phrase.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWord(ReadOnlySpan<char> caption, int position) =>
        position == 0 || !char.IsLetterOrDigit(caption[position - 1]);
}
