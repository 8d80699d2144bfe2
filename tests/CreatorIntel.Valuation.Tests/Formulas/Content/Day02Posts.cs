using System.Text.Json;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>The published posts with their published rates, summed up as Metrics does.</summary>
internal static class Day02Posts
{
    public static IReadOnlyList<TypeInputs> ByType() =>
        [.. Rows().GroupBy(row => row.Type).OrderByDescending(type => type.Count()).Select(type => Sum(type.Key, [.. type]))];

    public static TypeInputs All() => Sum("", [.. Rows()]);

    private static IEnumerable<Row> Rows()
    {
        var percents = GoldenFiles.Expected.GetProperty("posts_computed").EnumerateArray().ToDictionary(
            post => post.GetProperty("post_id").GetString()!, post => post.Number("engagement_rate"));
        return GoldenFiles.Posts.EnumerateArray().Select(post => new Row(
            post.GetProperty("media_type").GetString()!, percents[post.GetProperty("post_id").GetString()!],
            post.Number("impressions"), post.Number("reach"),
            [post.Number("likes"), post.Number("comments"), post.Number("shares"), post.Number("saves")]));
    }

    private static TypeInputs Sum(string type, Row[] rows) => new(
        type, rows.Length, rows.Average(row => row.Impressions), rows.Length, rows.Average(row => row.Reach), rows.Length,
        rows.Average(row => row.Percent), rows.Length,
        Samples.Moments([.. rows.Select(row => (double[])[row.Impressions, row.Reach * row.Percent / 100, .. row.Actions])]),
        Samples.Moments([.. rows.Select(row => row.Actions)]));

    private sealed record Row(string Type, double Percent, double Impressions, double Reach, double[] Actions);
}
