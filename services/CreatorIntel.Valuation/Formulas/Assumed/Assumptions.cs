namespace CreatorIntel.Valuation.Formulas;

/// <summary>
/// Everything that valuation takes as given. The defaults are the published ones. Money is in United States dollars,
/// rates are fractions.
/// </summary>
internal sealed record Assumptions
{
    /// <summary>The published assumptions.</summary>
    public static Assumptions Default { get; } = new();

    /// <summary>Advertising revenue for 1000 impressions, in dollars.</summary>
    public double RevenuePerThousandImpressions { get; init; } = 5;

    /// <summary>Share of engaged impressions that end in a sale.</summary>
    public double ConversionRate { get; init; } = 0.02;

    /// <summary>What a sale brings, in dollars.</summary>
    public double AverageOrderValue { get; init; } = 50;

    /// <summary>What a sponsor pays for one post, in dollars per follower.</summary>
    public double SponsoredRate { get; init; } = 0.10;

    /// <summary>Sponsored posts a month.</summary>
    public double SponsoredPostsPerMonth { get; init; } = 4;

    /// <summary>Days in a month, in Classic only.</summary>
    public double ClassicDaysPerMonth { get; init; } = 30;

    /// <summary>Months in a year.</summary>
    public int MonthsPerYear { get; init; } = 12;

    /// <summary>How long a follower brings revenue, in months.</summary>
    public int LifetimeMonths { get; init; } = 24;

    /// <summary>Share of followers lost each month, 0 to 1; not in Classic.</summary>
    public double MonthlyChurn { get; init; }

    /// <summary>By how much revenue is worth less for each month that it comes later, a fraction above -1; not in Classic.</summary>
    public double MonthlyDiscount { get; init; }

    /// <summary>Share of revenue that is kept after costs, 0 to 1; not in Classic.</summary>
    public double Margin { get; init; } = 1;

    /// <summary>Pessimistic weekly growth as a multiple of the current one.</summary>
    public double PessimisticMultiple { get; init; } = 0.5;

    /// <summary>Realistic weekly growth as a multiple of the current one.</summary>
    public double RealisticMultiple { get; init; } = 1.5;

    /// <summary>Optimistic weekly growth as a multiple of the current one.</summary>
    public double OptimisticMultiple { get; init; } = 2;

    /// <summary>Optimistic weekly growth is at least this fraction.</summary>
    public double OptimisticFloor { get; init; } = 0.0274;

    /// <summary>Share of likes that end in a sale.</summary>
    public double LikeConversion { get; init; } = 0.001;

    /// <summary>Share of comments that end in a sale.</summary>
    public double CommentConversion { get; init; } = 0.01;

    /// <summary>Share of saves that end in a sale.</summary>
    public double SaveConversion { get; init; } = 0.05;

    /// <summary>Share of shares that end in a sale.</summary>
    public double ShareConversion { get; init; } = 0.02;

    /// <summary>What it costs to produce a post.</summary>
    public ProductionCosts ProductionCosts { get; init; } = ProductionCosts.Default;
}
