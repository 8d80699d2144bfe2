using System.Globalization;
using System.Text;

namespace CreatorIntel.Benchmarks.Imports;

/// <summary>A content export of Meta Business Suite, made up: captions of the usual length, with line breaks, quotes and emoji.</summary>
internal static class MetaExport
{
    private const string Header =
        "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,"
        + "Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves\n";

    private static readonly string[] Types = ["IG image", "IG carousel", "IG reel"];

    private static readonly string[] Sentences =
    [
        "What a day at the sea 🌊", "New drop on Friday, link in bio!", "She said \"\"one of a kind\"\", and it is.",
        "Three things that nobody tells you about selling vintage:", "Save this for later ✨", "Which one would you pick?",
        "Behind the scenes of Sunday's market, from five in the morning until the last box was packed.",
        "Found in a cellar in Lyon. Washed twice, mended once, never worn by anyone I know.",
    ];

    public static byte[] Of(string account, int posts)
    {
        var random = new Random(posts);
        var csv = new StringBuilder(Header, posts * 400);
        for (var post = 0; post < posts; post++)
        {
            var published = new DateTime(2020, 1, 1).AddMinutes(random.Next(5 * 365 * 24 * 60));
            var reach = random.Next(1000, 50_000);
            csv.Append(CultureInfo.InvariantCulture, $"18{account[5..]}{post:000000},{account},atelier.lune,Atelier Lune,\"");
            for (var sentence = random.Next(1, 4); sentence > 0; sentence--) csv.Append(Sentences[random.Next(Sentences.Length)]).Append('\n');
            csv.Append(CultureInfo.InvariantCulture,
                $"#vintage #look{random.Next(40)} #find{random.Next(40)}\",{random.Next(90)},{published:MM/dd/yyyy HH:mm},https://www.instagram.com/p/{post:x8}/,{Types[random.Next(3)]},,Lifetime,{reach * 13 / 10},{reach},{random.Next(reach / 4)},{random.Next(100)},{random.Next(20)},{random.Next(500)},{random.Next(300)}\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
