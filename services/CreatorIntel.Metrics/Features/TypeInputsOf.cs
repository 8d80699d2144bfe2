using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Features;

/// <summary>What valuation needs to know of the posts of one content type, or of all.</summary>
internal static class TypeInputsOf
{
    public static TypeInputs Basis(TypeBasis basis)
    {
        var inputs = new TypeInputs
        {
            ContentType = basis.ContentType,
            Posts = basis.Posts,
            PostsWithImpressions = basis.Impressions.N,
            PostsWithReach = basis.Reach.N,
            PostsWithEngagement = basis.EngagementPercent.N,
            Values = Moments(basis.Values),
            Actions = Moments(basis.Actions),
        };
        if (basis.Impressions.N > 0) inputs.MeanImpressions = basis.Impressions.Mean;
        if (basis.Reach.N > 0) inputs.MeanReach = basis.Reach.Mean;
        if (basis.EngagementPercent.N > 0) inputs.MeanEngagementPercent = basis.EngagementPercent.Mean;
        return inputs;
    }

    private static Moments Moments(RunningMoments moments)
    {
        var answer = new Moments { N = moments.N };
        foreach (var mean in moments.Means) answer.Means.Add(mean);
        answer.Covariances.AddRange(moments.Covariances());
        return answer;
    }
}
