using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Google.Protobuf.WellKnownTypes;

namespace CreatorIntel.Metrics.Features;

/// <summary>Engagement of posts in time order, as the points of a chart.</summary>
internal static class EngagementSeriesOf
{
    private const int DefaultPoints = 2000;

    /// <summary>The newest posts; the trailing mean of the first of them counts those before it.</summary>
    public static EngagementSeries Newest(Question question, int take)
    {
        var (posts, rates) = (question.Current.Posts, question.Current.Rates);
        var means = TrailingMean.Of(rates);
        var series = new EngagementSeries
        {
            State = question.State,
            Total = posts.Count,
            Formula = rates.Formula.Id,
            Version = rates.Formula.Version,
            TrailingFormula = TrailingMean.Formula.Id,
        };
        var values = rates.Values.Span;
        for (var row = Math.Max(0, posts.Count - (take > 0 ? take : DefaultPoints)); row < posts.Count; row++)
        {
            var metrics = posts.MetricsOf(row);
            var point = new EngagementPoint
            {
                PostId = posts.Ids.Span[row],
                PublishedAt = posts.InstantOf(row).ToTimestamp(),
                ContentType = posts.TypeNames[posts.Types.Span[row]],
            };
            if (!double.IsNaN(values[row])) point.Engagement = values[row] / rates.Scale;
            if (means[row].Value is { } mean) point.TrailingMean = mean;
            var displays = Displays.Of(metrics.Impressions, metrics.Views);
            if (!double.IsNaN(displays)) point.Displays = (long)displays;
            if (!double.IsNaN(metrics.Saves)) point.Saves = (long)metrics.Saves;
            if (!double.IsNaN(metrics.Shares)) point.Shares = (long)metrics.Shares;
            if (!double.IsNaN(metrics.Reach)) point.Reach = (long)metrics.Reach;
            series.Points.Add(point);
        }

        return series;
    }
}
