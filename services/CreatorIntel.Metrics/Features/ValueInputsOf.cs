using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Google.Protobuf.WellKnownTypes;
using FormulaSet = CreatorIntel.Contracts.Figures.FormulaSet;

namespace CreatorIntel.Metrics.Features;

/// <summary>What valuation needs to know of an account, now and one period earlier.</summary>
internal static class ValueInputsOf
{
    public static ValueInputs Current(Question question) => Of(question, question.Current);

    public static ValueInputs? Previous(Question question) => question.Previous is { } previous ? Of(question, previous) : null;

    private static ValueInputs Of(Question question, Selection days)
    {
        var basis = ValueBasis.Of(days.Posts, days.Weighted(FormulaSet.Classic), days.Weighted(FormulaSet.Calendar));
        var inputs = new ValueInputs
        {
            DataVersion = question.DataVersion,
            AsOf = question.AsOf,
            Reference = question.Reference?.ToTimestamp(),
            Posts = basis.Posts,
            FirstPost = Instant(basis.FirstPostTicks),
            LatestPost = Instant(basis.LatestPostTicks),
            PostsWithImpressions = basis.PostsWithImpressions,
            PostsWithEngagement = basis.PostsWithEngagement,
        };
        if (basis.MeanImpressions is { } impressions) inputs.MeanImpressions = impressions;
        if (basis.MeanEngagementPercent is { } engagement) inputs.MeanEngagementPercent = engagement;
        if (basis.MeanEngagedImpressions is { } engaged) inputs.MeanEngagedImpressions = engaged;
        AddTypes(inputs, days);
        AddGrowth(inputs, days);
        return inputs;
    }

    private static void AddTypes(ValueInputs inputs, Selection selection)
    {
        var types = TypeBasis.ByType(selection.Posts, selection.Weighted(FormulaSet.Classic));
        inputs.ByType.AddRange(types.Select(TypeInputsOf.Basis));
        inputs.AllTypes = TypeInputsOf.Basis(TypeBasis.All(types));
    }

    private static void AddGrowth(ValueInputs inputs, Selection selection)
    {
        var days = selection.FollowerDays;
        if (days.Count == 0) return;
        inputs.Followers = (long)days.Followers[^1];
        inputs.FollowersDay = days.Days[^1].ToIso();
        if (WeeklyGrowth.Compared(days) is { } counts) inputs.WeeklyGrowthDays = counts.DaysBetween;
        if (WeeklyGrowth.Of(days, selection.Set).Value is { } growth) inputs.WeeklyGrowth = growth;
        var inRange = selection.FollowersInRange;
        if (inRange.Count == 0) return;
        inputs.FirstFollowers = (long)inRange.Followers[0];
        inputs.FirstFollowersDay = inRange.Days[0].ToIso();
    }

    private static Timestamp? Instant(long? ticks) =>
        ticks is { } known ? new DateTimeOffset(known, TimeSpan.Zero).ToTimestamp() : null;
}
