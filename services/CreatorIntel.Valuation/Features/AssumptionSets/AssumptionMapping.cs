using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;
using Google.Protobuf.WellKnownTypes;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Between assumptions as they travel and as formulas read them.</summary>
internal static class AssumptionMapping
{
    /// <summary>The assumptions that were sent; the published ones where none were.</summary>
    public static Assumptions Read(V1.Assumptions? sent) => sent is null ? Assumptions.Default : new()
    {
        RevenuePerThousandImpressions = sent.RevenuePerThousandImpressions,
        ConversionRate = sent.ConversionRate,
        AverageOrderValue = sent.AverageOrderValue,
        SponsoredRate = sent.SponsoredRate,
        SponsoredPostsPerMonth = sent.SponsoredPostsPerMonth,
        ClassicDaysPerMonth = sent.ClassicDaysPerMonth,
        MonthsPerYear = sent.MonthsPerYear,
        LifetimeMonths = sent.LifetimeMonths,
        MonthlyChurn = sent.MonthlyChurn,
        MonthlyDiscount = sent.MonthlyDiscount,
        Margin = sent.Margin,
        PessimisticMultiple = sent.PessimisticMultiple,
        RealisticMultiple = sent.RealisticMultiple,
        OptimisticMultiple = sent.OptimisticMultiple,
        OptimisticFloor = sent.OptimisticFloor,
        LikeConversion = sent.LikeConversion,
        CommentConversion = sent.CommentConversion,
        SaveConversion = sent.SaveConversion,
        ShareConversion = sent.ShareConversion,
        ProductionCosts = new ProductionCosts(
            new SortedDictionary<string, double>(sent.ProductionCosts, StringComparer.Ordinal), sent.OtherProductionCost),
    };

    public static V1.Assumptions ToMessage(Assumptions assumptions) => new()
    {
        RevenuePerThousandImpressions = assumptions.RevenuePerThousandImpressions,
        ConversionRate = assumptions.ConversionRate,
        AverageOrderValue = assumptions.AverageOrderValue,
        SponsoredRate = assumptions.SponsoredRate,
        SponsoredPostsPerMonth = assumptions.SponsoredPostsPerMonth,
        ClassicDaysPerMonth = assumptions.ClassicDaysPerMonth,
        MonthsPerYear = assumptions.MonthsPerYear,
        LifetimeMonths = assumptions.LifetimeMonths,
        MonthlyChurn = assumptions.MonthlyChurn,
        MonthlyDiscount = assumptions.MonthlyDiscount,
        Margin = assumptions.Margin,
        PessimisticMultiple = assumptions.PessimisticMultiple,
        RealisticMultiple = assumptions.RealisticMultiple,
        OptimisticMultiple = assumptions.OptimisticMultiple,
        OptimisticFloor = assumptions.OptimisticFloor,
        LikeConversion = assumptions.LikeConversion,
        CommentConversion = assumptions.CommentConversion,
        SaveConversion = assumptions.SaveConversion,
        ShareConversion = assumptions.ShareConversion,
        ProductionCosts = { assumptions.ProductionCosts.ByType.ToDictionary() },
        OtherProductionCost = assumptions.ProductionCosts.Other,
    };

    /// <summary>The set; without an id where its assumptions are not saved.</summary>
    public static V1.AssumptionSet ToMessage(AssumptionSet set, string workspace) => new()
    {
        Id = set.SetId == BuiltInSets.Unsaved ? "" : set.SetId,
        Workspace = workspace,
        Name = set.Name,
        Description = set.Description,
        Assumptions = ToMessage(set.Assumptions),
        Version = set.Version,
        BuiltIn = BuiltInSets.Find(set.SetId) is not null,
        Retired = set.Retired,
        ChangedAt = set.ChangedAt?.ToTimestamp(),
    };

    public static V1.AssumptionChange ToMessage(AssumptionDifference difference)
    {
        var change = new V1.AssumptionChange { Name = difference.Name };
        if (difference.From is { } from) change.From = from;
        if (difference.To is { } to) change.To = to;
        return change;
    }
}
