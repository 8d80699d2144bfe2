using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Features;

/// <summary>Engagement by type, time and tier, the viral rules and the rates, all from one reading of the observations.</summary>
internal static class ContentMetricsOf
{
    public static ContentMetrics Current(Question question)
    {
        var (posts, rates) = (question.Current.Posts, question.Current.Rates);
        var actions = new PostRates(posts);
        var types = ContentTypeDetails.Of(posts, rates, question.Current.ByReach(question.Set), actions);
        return new ContentMetrics
        {
            State = question.State,
            Posts = question.Compare(days => PostCount.Of(days.Posts)),
            MeanEngagement = question.Compare(days => MeanEngagement.Of(days.Rates)),
            MeanEngagementByReach = question.Compare(days => EngagementByReach.Mean(days.ByReach(days.Set))),
            MedianEngagement = question.Figure(MedianEngagement.Of(rates)),
            HighestEngagement = question.Figure(MeanEngagement.Highest(rates)),
            LowestEngagement = question.Figure(MeanEngagement.Lowest(rates)),
            EngagementDeviation = question.Figure(EngagementDeviation.Of(rates)),
            PooledEngagement = question.Figure(PooledEngagement.Of(posts)),
            ReachCorrelation = question.Figure(ReachCorrelation.Of(posts, rates)),
            Trend = Overview.TrendOf(question),
            Types_ = { types.Select(type => ContentTypesOf.Type(question, type)) },
            BestType = ContentTypesOf.Best(LeadingContentType.Of([.. types.Select(type => type.Type)], question.Set)),
            Times = PostingTimesOf.Current(question),
            Segments = { SegmentsOf.Current(question) },
            ViralRules = { ViralRulesOf.Current(question) },
            Rates = RateSets.Of(question, actions.Means()),
            Weeks =
            {
                WeeklyContent.Of(posts, rates, MeanEngagement.Formula, actions, question.Zone)
                    .Select(week => WeeklyRatesOf.Week(question, week)),
            },
        };
    }
}
