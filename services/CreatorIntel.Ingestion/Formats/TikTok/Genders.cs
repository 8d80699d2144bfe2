using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.TikTok;

/// <summary>Genders as the Instagram Graph API writes them: F, M and U for other or unknown.</summary>
internal static class Genders
{
    private static readonly Dictionary<string, string> Keys = new (string Key, string Words)[]
    {
        ("F", "female weiblich frauen mujer mujeres femenino femme femmes féminin mulher mulheres feminino donna donne femmina"),
        ("M", "male männlich männer hombre hombres masculino homme hommes masculin homem homens uomo uomini maschio"),
        ("U", "other others andere divers sonstige otro otros otra autre autres outro outros altro altri unknown"),
    }.SelectMany(gender => gender.Words.Split(' ').Select(word => (Word: word, gender.Key)))
        .ToDictionary(gender => gender.Word, gender => gender.Key, StringComparer.Ordinal);

    /// <summary>The key of a gender in any of the languages; another word stays as it is.</summary>
    public static string KeyOf(string name) => Keys.GetValueOrDefault(PlainName.Of(name), name);
}
