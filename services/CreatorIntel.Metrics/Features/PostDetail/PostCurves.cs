using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Google.Protobuf.WellKnownTypes;
using Curve = CreatorIntel.Metrics.Formulas.PostCurve;
using Observed = CreatorIntel.Metrics.Formulas.PostObservation;

namespace CreatorIntel.Metrics.Features;

/// <summary>Observations of a post and its curve (A18) as the contract has them.</summary>
internal static class PostCurves
{
    /// <summary>A curve for each metric that was ever given.</summary>
    public static IEnumerable<Contracts.V1.PostCurve> Of(Question question, int row, IReadOnlyList<Observed> observations)
    {
        var posts = question.Current.Posts;
        var (id, publishedAt) = (posts.Ids.Span[row], posts.InstantOf(row));
        return CurveMetric.All
            .Where(metric => observations.Any(observation => !double.IsNaN(metric.Of(observation.Totals))))
            .Select(metric => new Contracts.V1.PostCurve
            {
                Metric = metric.Name,
                Points =
                {
                    Curve.Hours.Select(hours => new CurvePoint
                    {
                        Hours = hours,
                        Value = question.Figure(
                            Curve.At(observations, metric, publishedAt, hours),
                            FormattableString.Invariant($"{id}/{metric.Name}/{hours}h")),
                    }),
                },
            });
    }

    public static Contracts.V1.PostObservation Observation(Observed observation) => new()
    {
        ObservedAt = observation.ObservedAt.ToTimestamp(),
        RecordedAt = observation.RecordedAt.ToTimestamp(),
        Sequence = observation.Sequence,
        Metrics = { CurveMetric.All.Select(metric => Read(metric, observation.Totals)) },
    };

    private static MetricRead Read(CurveMetric metric, in PostMetrics totals)
    {
        var read = new MetricRead { Name = metric.Column };
        var value = metric.Of(totals);
        if (!double.IsNaN(value)) read.Value = value;
        return read;
    }
}
