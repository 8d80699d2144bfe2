using CreatorIntel.Metrics.Formulas;
using Npgsql;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>The metrics of a post's measurement, as they are selected and read.</summary>
internal static class MeasurementColumns
{
    /// <summary>The columns, first in a select.</summary>
    public const string Sql = "impressions, views, reach, likes, comments, shares, saves, follows, clicks";

    /// <summary>How many there are.</summary>
    public const int Count = 9;

    public static PostMetrics Read(NpgsqlDataReader reader) => PostMetrics.Of(
        Metric(reader, 0), Metric(reader, 1), Metric(reader, 2), Metric(reader, 3), Metric(reader, 4), Metric(reader, 5),
        Metric(reader, 6), Metric(reader, 7), Metric(reader, 8));

    private static long? Metric(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);
}
