namespace CreatorIntel.Contracts.Pages;

/// <summary>Everything that valuation takes as given. Money is in United States dollars, rates are fractions.</summary>
/// <param name="RevenuePerThousandImpressions">Advertising revenue for 1000 impressions.</param>
/// <param name="ConversionRate">Share of engaged impressions that end in a sale.</param>
/// <param name="AverageOrderValue">What a sale brings.</param>
/// <param name="SponsoredRate">What a sponsor pays for one post, per follower.</param>
/// <param name="SponsoredPostsPerMonth">Sponsored posts a month.</param>
/// <param name="ClassicDaysPerMonth">Days in a month, in Classic only.</param>
/// <param name="MonthsPerYear">Months in a year.</param>
/// <param name="LifetimeMonths">How long a follower brings revenue.</param>
/// <param name="MonthlyChurn">Share of followers lost each month; not in Classic.</param>
/// <param name="MonthlyDiscount">By how much revenue is worth less for each month that it comes later; not in Classic.</param>
/// <param name="Margin">Share of revenue kept after costs; not in Classic.</param>
/// <param name="PessimisticMultiple">Pessimistic weekly growth as a multiple of the current one.</param>
/// <param name="RealisticMultiple">Realistic weekly growth as a multiple of the current one.</param>
/// <param name="OptimisticMultiple">Optimistic weekly growth as a multiple of the current one.</param>
/// <param name="OptimisticFloor">Optimistic weekly growth is at least this.</param>
/// <param name="LikeConversion">Share of likes that end in a sale.</param>
/// <param name="CommentConversion">Share of comments that end in a sale.</param>
/// <param name="SaveConversion">Share of saves that end in a sale.</param>
/// <param name="ShareConversion">Share of shares that end in a sale.</param>
/// <param name="ProductionCosts">Cost of producing a post by content type.</param>
/// <param name="OtherProductionCost">Of types that are not listed.</param>
public sealed record Assumptions(
    double RevenuePerThousandImpressions, double ConversionRate, double AverageOrderValue, double SponsoredRate,
    double SponsoredPostsPerMonth, double ClassicDaysPerMonth, int MonthsPerYear, int LifetimeMonths, double MonthlyChurn,
    double MonthlyDiscount, double Margin, double PessimisticMultiple, double RealisticMultiple, double OptimisticMultiple,
    double OptimisticFloor, double LikeConversion, double CommentConversion, double SaveConversion, double ShareConversion,
    IReadOnlyDictionary<string, double> ProductionCosts, double OtherProductionCost);

/// <summary>What an assumption counts and what it may be.</summary>
/// <param name="Name">Such as <c>conversionRate</c>; <c>productionCosts</c> stands for the cost of each content type.</param>
/// <param name="Unit">What it counts; rates are fractions.</param>
/// <param name="Least">The least value allowed.</param>
/// <param name="Most">The greatest value allowed.</param>
/// <param name="Whole">True where it takes no decimals.</param>
/// <param name="Typical">A value that is common for it, never 0: it tells the scale.</param>
/// <param name="ReadBy"><c>classic</c> or <c>calendar</c>: the only formulas that read it; null: all of them.</param>
public sealed record AssumptionDescription(
    string Name, string Unit, double Least, double Most, bool Whole, double Typical, string? ReadBy);

/// <summary>A set of assumptions as lists show it.</summary>
/// <param name="Id">The set.</param>
/// <param name="Workspace">The workspace that owns it.</param>
/// <param name="Name">What it is called: hostile input.</param>
/// <param name="Description">What it is meant for, and why its values are what they are: hostile input.</param>
/// <param name="Version">Grows with every change; named when changing.</param>
/// <param name="BuiltIn">True for sets that cannot be changed.</param>
/// <param name="Retired">True where it is no longer offered.</param>
/// <param name="ChangedAt">When it was changed last (UTC); null for built-in sets.</param>
public sealed record AssumptionSetSummary(
    string Id, string Workspace, string Name, string Description, long Version, bool BuiltIn, bool Retired,
    DateTimeOffset? ChangedAt);

/// <summary>A set of assumptions.</summary>
/// <param name="Set">The set.</param>
/// <param name="Assumptions">What it assumes.</param>
public sealed record AssumptionSetPage(AssumptionSetSummary Set, Assumptions Assumptions);

/// <summary>What became of a set.</summary>
/// <param name="Version">The version that came of the change.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Kind"><c>created</c>, <c>changed</c>, <c>renamed</c> or <c>retired</c>.</param>
/// <param name="Name">What the set was called from then on.</param>
/// <param name="Assumptions">What changed from and to.</param>
public sealed record AssumptionSetChange(
    long Version, DateTimeOffset At, string Kind, string Name, IReadOnlyList<AssumptionChange> Assumptions);

/// <summary>One assumption that differs.</summary>
/// <param name="Name">Such as <c>conversionRate</c> or <c>productionCosts.IMAGE</c>.</param>
/// <param name="From">The value before, or on the left; null: there was none.</param>
/// <param name="To">The value after, or on the right; null: there is none.</param>
public sealed record AssumptionChange(string Name, double? From, double? To);

/// <summary>Every value figure of an account under two sets.</summary>
/// <param name="Left">One set.</param>
/// <param name="Right">The other.</param>
/// <param name="Differences">The assumptions that differ.</param>
/// <param name="Figures">The figures under both.</param>
public sealed record AssumptionSetComparison(
    AssumptionSetPage Left, AssumptionSetPage Right, IReadOnlyList<AssumptionChange> Differences,
    IReadOnlyList<ComparedValue> Figures);

/// <summary>A figure under two sets.</summary>
/// <param name="Left">Under the one.</param>
/// <param name="Right">Under the other.</param>
/// <param name="Difference">Right less left; null where one of them has no value.</param>
public sealed record ComparedValue(Figure Left, Figure Right, double? Difference);
