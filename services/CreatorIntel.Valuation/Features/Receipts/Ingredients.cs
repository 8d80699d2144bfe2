using System.Collections.Frozen;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>What a formula is made of, so that a figure can be followed to what it rests on.</summary>
/// <param name="Figures">Ids of formulas of this service whose figures go in.</param>
/// <param name="Metrics">Ids of formulas of Metrics whose figures go in; the observations behind them are those behind the figure.</param>
/// <param name="Assumed">Names of the assumptions that go in.</param>
/// <param name="Goal">True where the goal goes in.</param>
internal sealed record Ingredients(string[] Figures, string[] Metrics, string[] Assumed, bool Goal = false)
{
    private const string Followers = "followers.current";
    private const string Impressions = "content.mean-impressions";
    private const string TypeEngagement = "content.mean-engagement";

    private static readonly string[] OfTime = ["monthlyChurn", "monthlyDiscount", "margin"];

    private static readonly FrozenDictionary<string, Ingredients> ByFormula = new Dictionary<string, Ingredients>
    {
        ["value.account"] = new(["value.lifetime-per-follower"], [Followers], []),
        ["value.lifetime-per-follower"] = new(["value.monthly-per-follower"], [], ["lifetimeMonths", .. OfTime]),
        ["value.annual-per-follower"] = new(["value.monthly-per-follower"], [], ["monthsPerYear", .. OfTime]),
        ["value.cumulative"] = new(["value.monthly-per-follower"], [Followers], OfTime),
        ["value.monthly-per-follower"] = new(["value.ads-monthly", "value.sales-monthly", "value.sponsored-monthly"], [], []),
        ["value.ads-monthly"] = new(["value.monthly-impressions-per-follower"], [], ["revenuePerThousandImpressions"]),
        ["value.sales-monthly"] = new(
            ["value.monthly-impressions-per-follower"], ["engagement.mean"], ["conversionRate", "averageOrderValue"]),
        ["value.sponsored-monthly"] = new([], [], ["sponsoredRate", "sponsoredPostsPerMonth"]),
        ["value.share.ads"] = new(["value.ads-monthly", "value.monthly-per-follower"], [], []),
        ["value.share.sales"] = new(["value.sales-monthly", "value.monthly-per-follower"], [], []),
        ["value.share.sponsored"] = new(["value.sponsored-monthly", "value.monthly-per-follower"], [], []),
        ["value.posts-per-day"] = new([], ["posts.published"], []),
        ["value.posts-per-month"] = new(["value.posts-per-day"], [], ["classicDaysPerMonth"]),
        ["value.monthly-impressions-per-follower"] = new(["value.posts-per-day"], [Followers], ["classicDaysPerMonth"]),
        ["value.per-like"] = new([], [], ["averageOrderValue", "likeConversion"]),
        ["value.per-comment"] = new([], [], ["averageOrderValue", "commentConversion"]),
        ["value.per-save"] = new([], [], ["averageOrderValue", "saveConversion"]),
        ["value.per-share"] = new([], [], ["averageOrderValue", "shareConversion"]),
        ["value.engagement-per-post"] = new(
            ["value.per-like", "value.per-comment", "value.per-save", "value.per-share"], ["engagement.mean"], []),
        ["value.engagement-monthly"] = new(["value.engagement-per-post", "value.posts-per-month"], [], ["classicDaysPerMonth"]),
        ["value.engagement-total"] = new(["value.engagement-per-post"], ["posts.published"], []),
        ["roi.production-cost"] = new([], [], ["otherProductionCost"]),
        ["roi.impression-value"] = new([], [Impressions], ["revenuePerThousandImpressions"]),
        ["roi.engagement-value"] = new(
            ["value.per-like", "value.per-comment", "value.per-save", "value.per-share"], [TypeEngagement, "content.mean-reach"],
            ["conversionRate", "averageOrderValue"]),
        ["roi.value-per-post"] = new(["roi.impression-value", "roi.engagement-value"], [], []),
        ["roi.net-profit"] = new(["roi.value-per-post", "roi.production-cost"], [], []),
        ["roi.return"] = new(["roi.net-profit", "roi.production-cost"], [], []),
        ["roi.lowest-return"] = new(["roi.return"], [], []),
        ["roi.highest-return"] = new(["roi.return"], [], []),
        ["scenario.weekly-growth"] = new(
            [], ["growth.weekly"], ["pessimisticMultiple", "realisticMultiple", "optimisticMultiple", "optimisticFloor"]),
        ["scenario.projected-followers"] = new(["scenario.weekly-growth"], [Followers], [], Goal: true),
        ["scenario.growth"] = new(["scenario.projected-followers"], [Followers], []),
        ["scenario.growth-rate"] = new(["scenario.growth"], [Followers], []),
        ["scenario.months-to-target"] = new(["scenario.weekly-growth"], [Followers], [], Goal: true),
        ["growth.target-weekly"] = new([], [Followers], [], Goal: true),
        ["growth.target-weekly-charted"] = new(["growth.target-weekly"], [], [], Goal: true),
        ["goal.follower-gap"] = new([], [Followers], [], Goal: true),
        ["goal.rate-gap"] = new(["growth.target-weekly"], ["growth.weekly"], []),
        ["goal.acceleration"] = new(["growth.target-weekly"], ["growth.weekly"], []),
        ["goal.days-to-target"] = new(["goal.follower-gap"], ["followers.mean-daily-gain"], []),
        ["goal.months-to-target"] = new(["goal.follower-gap"], ["followers.mean-daily-gain"], []),
        ["goal.required-daily-growth"] = new(["goal.follower-gap"], [], [], Goal: true),
        ["goal.required-weekly-gain"] = new(["goal.follower-gap"], [], [], Goal: true),
        ["goal.current-weekly-gain"] = new([], [Followers, "growth.weekly", "followers.mean-daily-gain"], []),
    }.ToFrozenDictionary();

    /// <summary>Which account days a formula reads, through the figures that go into it.</summary>
    public static V1.DaysRead DaysOf(string formula)
    {
        var metrics = MetricsOf(formula).ToHashSet(StringComparer.Ordinal);
        return metrics.Contains("followers.mean-daily-gain") ? V1.DaysRead.Unspecified
            : metrics.Contains("growth.weekly") ? V1.DaysRead.Week
            : V1.DaysRead.Latest;
    }

    private static IEnumerable<string> MetricsOf(string formula) =>
        Of(formula) is { } ingredients ? ingredients.Metrics.Concat(ingredients.Figures.SelectMany(MetricsOf)) : [];

    /// <summary>What a formula is made of; null for a formula that this service does not compute.</summary>
    public static Ingredients? Of(string formula) => ByFormula.GetValueOrDefault(formula);
}
