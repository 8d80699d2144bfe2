using System.Collections.Immutable;
using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Every number of the assumptions.</summary>
internal static class AssumptionFields
{
    /// <summary>What the production costs of all types are called together.</summary>
    public const string Costs = "productionCosts";

    /// <summary>What <c>productionCosts</c> of a type are called, before the type's name.</summary>
    public const string CostPrefix = Costs + ".";

    private static readonly ImmutableArray<AssumptionField> OfRevenue =
    [
        new("revenuePerThousandImpressions", AssumptionRange.Money, Assumptions.Default.RevenuePerThousandImpressions,
            of => of.RevenuePerThousandImpressions, (of, value) => of with { RevenuePerThousandImpressions = value }),
        new("conversionRate", AssumptionRange.Share, Assumptions.Default.ConversionRate,
            of => of.ConversionRate, (of, value) => of with { ConversionRate = value }),
        new("averageOrderValue", AssumptionRange.Money, Assumptions.Default.AverageOrderValue,
            of => of.AverageOrderValue, (of, value) => of with { AverageOrderValue = value }),
        new("sponsoredRate", AssumptionRange.Money, Assumptions.Default.SponsoredRate,
            of => of.SponsoredRate, (of, value) => of with { SponsoredRate = value }),
        new("sponsoredPostsPerMonth", new(0, 1000, "posts", Units.Posts), Assumptions.Default.SponsoredPostsPerMonth,
            of => of.SponsoredPostsPerMonth, (of, value) => of with { SponsoredPostsPerMonth = value }),
    ];

    private static readonly ImmutableArray<AssumptionField> OfTime =
    [
        new("classicDaysPerMonth", new(1, 31, "days", Units.Days), 0,
            of => of.ClassicDaysPerMonth, (of, value) => of with { ClassicDaysPerMonth = value }, FormulaSet.Classic),
        new("monthsPerYear", new(1, 12, "whole months", Units.Months, Whole: true), 0,
            of => of.MonthsPerYear, (of, value) => of with { MonthsPerYear = (int)value }),
        new("lifetimeMonths", new(1, 240, "whole months", Units.Months, Whole: true), 0,
            of => of.LifetimeMonths, (of, value) => of with { LifetimeMonths = (int)value }),
        new("monthlyChurn", AssumptionRange.Share, 0.05,
            of => of.MonthlyChurn, (of, value) => of with { MonthlyChurn = value }, FormulaSet.Calendar),
        new("monthlyDiscount", AssumptionRange.Share, 0.01,
            of => of.MonthlyDiscount, (of, value) => of with { MonthlyDiscount = value }, FormulaSet.Calendar),
        new("margin", AssumptionRange.Share, Assumptions.Default.Margin,
            of => of.Margin, (of, value) => of with { Margin = value }, FormulaSet.Calendar),
    ];

    private static readonly ImmutableArray<AssumptionField> OfGrowth =
    [
        new("pessimisticMultiple", AssumptionRange.Multiple, Assumptions.Default.PessimisticMultiple,
            of => of.PessimisticMultiple, (of, value) => of with { PessimisticMultiple = value }),
        new("realisticMultiple", AssumptionRange.Multiple, Assumptions.Default.RealisticMultiple,
            of => of.RealisticMultiple, (of, value) => of with { RealisticMultiple = value }),
        new("optimisticMultiple", AssumptionRange.Multiple, Assumptions.Default.OptimisticMultiple,
            of => of.OptimisticMultiple, (of, value) => of with { OptimisticMultiple = value }),
        new("optimisticFloor", AssumptionRange.Share, Assumptions.Default.OptimisticFloor,
            of => of.OptimisticFloor, (of, value) => of with { OptimisticFloor = value }),
    ];

    private static readonly ImmutableArray<AssumptionField> OfPosts =
    [
        new("likeConversion", AssumptionRange.Share, Assumptions.Default.LikeConversion,
            of => of.LikeConversion, (of, value) => of with { LikeConversion = value }),
        new("commentConversion", AssumptionRange.Share, Assumptions.Default.CommentConversion,
            of => of.CommentConversion, (of, value) => of with { CommentConversion = value }),
        new("saveConversion", AssumptionRange.Share, Assumptions.Default.SaveConversion,
            of => of.SaveConversion, (of, value) => of with { SaveConversion = value }),
        new("shareConversion", AssumptionRange.Share, Assumptions.Default.ShareConversion,
            of => of.ShareConversion, (of, value) => of with { ShareConversion = value }),
        new("otherProductionCost", AssumptionRange.Money, ProductionCosts.Default.Other,
            of => of.ProductionCosts.Other,
            (of, value) => of with { ProductionCosts = of.ProductionCosts with { Other = value } }),
    ];

    /// <summary>All but the production costs of single types.</summary>
    public static ImmutableArray<AssumptionField> All { get; } = [.. OfRevenue, .. OfTime, .. OfGrowth, .. OfPosts];

    /// <summary>Those that the account value can depend on.</summary>
    public static ImmutableArray<AssumptionField> OfAccountValue { get; } = [.. OfRevenue, .. OfTime];
}
