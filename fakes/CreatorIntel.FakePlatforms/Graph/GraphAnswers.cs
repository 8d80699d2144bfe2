using System.Globalization;

namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>Objects as the Graph API writes them.</summary>
internal static class GraphAnswers
{
    /// <summary>An instant without a colon in its offset.</summary>
    public static string Time(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'+0000'", CultureInfo.InvariantCulture);

    /// <summary>A post or story with the fields that were asked for.</summary>
    public static Dictionary<string, object?> Media(GraphPost post, IReadOnlyCollection<string> fields)
    {
        var all = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = post.Id,
            ["caption"] = post.Caption,
            ["media_type"] = post.MediaType,
            ["media_product_type"] = post.ProductType,
            ["timestamp"] = Time(post.PublishedAt),
            ["permalink"] = post.Permalink,
            ["like_count"] = post.Totals["likes"],
            ["comments_count"] = post.Totals["comments"],
            ["shortcode"] = post.ShortCode,
            ["children"] = post.MediaType == "CAROUSEL_ALBUM" ? new { data = new[] { new { id = $"{post.Id}1" }, new { id = $"{post.Id}2" } } } : null,
        };
        return all.Where(field => field.Value is not null && (field.Key == "id" || fields.Contains(field.Key)))
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
    }

    /// <summary>A metric with one value.</summary>
    public static object Value(string owner, string name, string period, object value) =>
        new { name, period, values = new[] { new { value } }, title = name, description = name, id = $"{owner}/insights/{name}/{period}" };

    /// <summary>A metric with a value for each day.</summary>
    public static object Series(string owner, string name, IEnumerable<GraphDay> days) => new
    {
        name,
        period = "day",
        values = days.Select(day => new { value = day.Totals[name], end_time = Time(day.EndsAt) }).ToArray(),
        title = name,
        description = name,
        id = $"{owner}/insights/{name}/day",
    };

    /// <summary>A metric with a total over the time asked for.</summary>
    public static object Total(string owner, string name, string period, object totalValue) =>
        new { name, period, title = name, description = name, total_value = totalValue, id = $"{owner}/insights/{name}/{period}" };

    /// <summary>A total by the values of one or two properties.</summary>
    public static object Breakdown(string keys, params (string Values, long Value)[] results) => new
    {
        breakdowns = new[]
        {
            new
            {
                dimension_keys = keys.Split(','),
                results = results.Select(result => new { dimension_values = result.Values.Split(','), value = result.Value }).ToArray(),
            },
        },
    };
}
