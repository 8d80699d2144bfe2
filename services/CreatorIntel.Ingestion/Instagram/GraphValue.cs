using System.Text.Json;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>One number of an answer with insights.</summary>
/// <param name="Metric">The platform's name of the metric.</param>
/// <param name="Of">What of the metric it is, such as <c>18-24</c> and <c>F</c>; empty: all of it.</param>
/// <param name="Value">The number.</param>
/// <param name="EndTime">End of the time measured (UTC); null where it is of a whole life or of what was asked for.</param>
internal sealed record GraphValue(string Metric, IReadOnlyList<string> Of, double Value, DateTimeOffset? EndTime)
{
    /// <summary>A name for all of it: that of the metric, followed by what of it the number is.</summary>
    public string Name => MetricNames.Of(string.Join('_', Of.Prepend(Metric)));

    /// <summary>The numbers of an answer; what is absent in it, or no number, is left out.</summary>
    public static IReadOnlyList<GraphValue> In(JsonElement body) =>
        [.. body.List("data").Where(item => item.Text("name") is not null).SelectMany(OfItem)];

    private static IEnumerable<GraphValue> OfItem(JsonElement item)
    {
        var metric = item.Text("name")!;
        var series =
            from entry in item.List("values")
            where entry.ValueKind == JsonValueKind.Object
            from value in Values(metric, entry, EndOf(entry))
            select value;
        return item.Object("total_value") is { } total
            ? series.Concat(Values(metric, total, null)).Concat(Breakdowns(metric, total))
            : series;
    }

    private static IEnumerable<GraphValue> Values(string metric, JsonElement holder, DateTimeOffset? end)
    {
        if (holder.Number("value") is { } number) return IsPlausible(number) ? [new GraphValue(metric, [], number, end)] : [];
        return
            from parts in new[] { holder.Object("value") }.OfType<JsonElement>()
            from part in parts.EnumerateObject()
            let partial = parts.Number(part.Name)
            where partial is not null && IsPlausible(partial.Value)
            select new GraphValue(metric, [part.Name], partial.Value, end);
    }

    private static IEnumerable<GraphValue> Breakdowns(string metric, JsonElement total) =>
        from breakdown in total.List("breakdowns")
        from result in breakdown.List("results")
        let number = result.Number("value")
        where number is not null && IsPlausible(number.Value)
        select new GraphValue(metric, [.. result.List("dimension_values").Select(dimension => dimension.ToString())], number.Value, null);

    private static DateTimeOffset? EndOf(JsonElement entry) =>
        entry.Text("end_time") is { } text && Instants.TryParse(text, TimeZoneInfo.Utc, out var end) ? end : null;

    private static bool IsPlausible(double number) => Math.Abs(number) <= Numbers.Largest;
}
