using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Contracts.Pages;

/// <summary>Between assumptions as services exchange them and as the browser gets and sends them.</summary>
public static class AssumptionMapping
{
    /// <summary>The assumptions as the browser gets them.</summary>
    public static Assumptions ToPage(this V1.Assumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return new(
            assumptions.RevenuePerThousandImpressions, assumptions.ConversionRate, assumptions.AverageOrderValue,
            assumptions.SponsoredRate, assumptions.SponsoredPostsPerMonth, assumptions.ClassicDaysPerMonth,
            assumptions.MonthsPerYear, assumptions.LifetimeMonths, assumptions.MonthlyChurn, assumptions.MonthlyDiscount,
            assumptions.Margin, assumptions.PessimisticMultiple, assumptions.RealisticMultiple, assumptions.OptimisticMultiple,
            assumptions.OptimisticFloor, assumptions.LikeConversion, assumptions.CommentConversion, assumptions.SaveConversion,
            assumptions.ShareConversion, new SortedDictionary<string, double>(assumptions.ProductionCosts, StringComparer.Ordinal),
            assumptions.OtherProductionCost);
    }

    /// <summary>The assumptions that the browser sent.</summary>
    public static V1.Assumptions ToMessage(this Assumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return new()
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
            ProductionCosts = { new Dictionary<string, double>(assumptions.ProductionCosts) },
            OtherProductionCost = assumptions.OtherProductionCost,
        };
    }

    /// <summary>What an assumption counts and what it may be.</summary>
    public static AssumptionDescription ToPage(this V1.AssumptionDescription assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        return new(
            assumption.Name, assumption.Unit, assumption.Least, assumption.Most, assumption.Whole, assumption.Typical,
            assumption.ReadBy == V1.FormulaSet.Unspecified ? null : FigureId.Name(new V1.FigureQuery { Formulas = assumption.ReadBy }.FormulaSetOf()));
    }

    /// <summary>The set without its assumptions.</summary>
    public static AssumptionSetSummary ToSummary(this V1.AssumptionSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new(
            set.Id, set.Workspace, set.Name, set.Description, set.Version, set.BuiltIn, set.Retired,
            set.ChangedAt?.ToDateTimeOffset());
    }

    /// <summary>The set with its assumptions.</summary>
    public static AssumptionSetPage ToPage(this V1.AssumptionSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new(set.ToSummary(), set.Assumptions.ToPage());
    }

    /// <summary>What became of a set.</summary>
    public static AssumptionSetChange ToPage(this V1.AssumptionSetChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(
            change.Version, change.At.ToDateTimeOffset(), change.Kind, change.Name, [.. change.Assumptions.Select(ToPage)]);
    }

    /// <summary>An account under two sets.</summary>
    public static AssumptionSetComparison ToPage(this V1.AssumptionSetComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new(
            comparison.Left.ToPage(), comparison.Right.ToPage(), [.. comparison.Differences.Select(ToPage)],
            [.. comparison.Figures.Select(figure => new ComparedValue(
                figure.Left.ToPage(), figure.Right.ToPage(), figure.HasDifference ? figure.Difference : null))]);
    }

    private static AssumptionChange ToPage(V1.AssumptionChange change) =>
        new(change.Name, change.HasFrom ? change.From : null, change.HasTo ? change.To : null);
}
