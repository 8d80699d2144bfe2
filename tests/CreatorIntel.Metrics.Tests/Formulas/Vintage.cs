using System.Globalization;
using System.Text;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>The published data set of the shop: 80 posts of an Instagram and a TikTok account.</summary>
internal static class Vintage
{
    private const string Folder = "vintage/input_csv/social_media_";

    /// <summary>The posts of one platform; null: of all.</summary>
    public static PostColumns Posts(string? platform = null)
    {
        var platforms = Table("accounts").ToDictionary(account => account["account_id"], account => account["platform"]);
        var latest = Table("metrics").GroupBy(metric => metric["post_id"]).ToDictionary(
            metrics => metrics.Key, metrics => metrics.MaxBy(metric => metric["metric_date"], StringComparer.Ordinal)!);
        return Samples.Columns(Table("posts")
            .Where(post => platform is null || platforms[post["account_id"]] == platform)
            .Select(post => new PostRow(
                post["post_id"],
                DateTimeOffset.Parse(post["posted_date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                post["post_type"],
                Metrics(latest[post["post_id"]]))));
    }

    private static PostMetrics Metrics(Dictionary<string, string> row) => PostMetrics.Of(
        Count(row, "impressions"), null, Count(row, "reach"), Count(row, "likes"), Count(row, "comments"),
        Count(row, "shares"), Count(row, "saves"), clicks: Count(row, "clicks"));

    private static long Count(Dictionary<string, string> row, string name) => long.Parse(row[name], CultureInfo.InvariantCulture);

    private static IEnumerable<Dictionary<string, string>> Table(string name)
    {
        var rows = Rows(Encoding.UTF8.GetString(GoldenFiles.Bytes($"{Folder}{name}.csv"))).ToArray();
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    /// <summary>Rows of a CSV file whose cells may be quoted and then hold commas, line ends and doubled quotes.</summary>
    private static IEnumerable<string[]> Rows(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var character in text)
        {
            if (character == '"') quoted = !quoted;
            if (quoted || character is not (',' or '\n'))
            {
                if (character is not ('"' or '\r')) cell.Append(character);
                continue;
            }

            cells.Add(cell.ToString());
            cell.Clear();
            if (character == ',') continue;
            yield return [.. cells];
            cells.Clear();
        }
    }
}
