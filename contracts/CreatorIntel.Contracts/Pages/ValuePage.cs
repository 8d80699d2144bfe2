namespace CreatorIntel.Contracts.Pages;

/// <summary>Everything the value page shows.</summary>
/// <param name="Head">The data behind it.</param>
/// <param name="Report">Value, returns and scenarios under the assumptions in force.</param>
/// <param name="Sensitivity">Which assumption moves the account value most, the widest first.</param>
public sealed record ValuePage(PageHead Head, ValueReport Report, IReadOnlyList<SensitivityBar> Sensitivity);

/// <summary>Everything that depends on assumptions.</summary>
/// <param name="Assumptions">The assumptions; of a what-if they belong to no set, and the set is null.</param>
/// <param name="Set">The set that they are of; null where they are not saved.</param>
/// <param name="Cards">What the account and a follower are worth.</param>
/// <param name="Cumulative">Value of all followers added up, from month 1.</param>
/// <param name="Returns">What a post of each type brings and costs.</param>
/// <param name="Engagement">What likes, comments, saves and shares are worth.</param>
/// <param name="Target">The goal and the straight path to it.</param>
/// <param name="Gap">What lies between the account and its goal.</param>
/// <param name="Scenarios">Where the account is going.</param>
public sealed record ValueReport(
    Assumptions Assumptions, AssumptionSetSummary? Set, ValueCards Cards, IReadOnlyList<Figure> Cumulative,
    IReadOnlyList<ContentReturn> Returns, EngagementValue Engagement, TargetPath Target, TargetGap Gap, ScenarioSet Scenarios);

/// <summary>What the account and a follower are worth, in United States dollars.</summary>
/// <param name="AccountValue">Lifetime value times followers.</param>
/// <param name="LifetimeValue">What a follower brings over the lifetime.</param>
/// <param name="MonthlyValue">Revenue per follower and month.</param>
/// <param name="AnnualValue">What a follower brings in a year.</param>
/// <param name="AdsMonthly">Of the monthly revenue: advertising.</param>
/// <param name="SalesMonthly">Of the monthly revenue: sales.</param>
/// <param name="SponsoredMonthly">Of the monthly revenue: sponsored posts.</param>
/// <param name="AdsShare">Share of advertising in it.</param>
/// <param name="SalesShare">Share of sales in it.</param>
/// <param name="SponsoredShare">Share of sponsored posts in it.</param>
/// <param name="PostsPerDay">Posting cadence.</param>
/// <param name="PostsPerMonth">The same a month.</param>
/// <param name="MonthlyImpressionsPerFollower">How often a follower sees a post in a month.</param>
public sealed record ValueCards(
    ComparedFigure AccountValue, Figure LifetimeValue, Figure MonthlyValue, Figure AnnualValue, Figure AdsMonthly,
    Figure SalesMonthly, Figure SponsoredMonthly, Figure AdsShare, Figure SalesShare, Figure SponsoredShare,
    Figure PostsPerDay, Figure PostsPerMonth, Figure MonthlyImpressionsPerFollower);

/// <summary>What a post of one type brings and costs, by each version of the definition.</summary>
/// <param name="ContentType">The type.</param>
/// <param name="Posts">Posts of it.</param>
/// <param name="Cost">Cost of producing one.</param>
/// <param name="ImpressionValue">What its impressions bring.</param>
/// <param name="Versions">The versions side by side.</param>
/// <param name="Lowest">Lowest return of the versions.</param>
/// <param name="Highest">Highest return of the versions.</param>
public sealed record ContentReturn(
    string ContentType, long Posts, Figure Cost, Figure ImpressionValue, IReadOnlyList<ReturnVersion> Versions,
    Figure Lowest, Figure Highest);

/// <summary>One definition of what engagement with a post brings.</summary>
/// <param name="Version">Version of the formula.</param>
/// <param name="Name">What the version is called.</param>
/// <param name="InForce">True for the version that the formula set uses.</param>
/// <param name="EngagementValue">What engagement brings, a post.</param>
/// <param name="ValuePerPost">Impressions and engagement together.</param>
/// <param name="NetProfit">Less the cost.</param>
/// <param name="ReturnOnCost">Net profit over cost, a fraction.</param>
public sealed record ReturnVersion(
    int Version, string Name, bool InForce, Figure EngagementValue, Figure ValuePerPost, Figure NetProfit, Figure ReturnOnCost);

/// <summary>What actions are worth, in United States dollars.</summary>
/// <param name="PerLike">A like.</param>
/// <param name="PerComment">A comment.</param>
/// <param name="PerSave">A save.</param>
/// <param name="PerShare">A share.</param>
/// <param name="PerPost">The actions of a post on average.</param>
/// <param name="Monthly">Those of a month's posts.</param>
/// <param name="Total">Those of all posts.</param>
public sealed record EngagementValue(
    Figure PerLike, Figure PerComment, Figure PerSave, Figure PerShare, Figure PerPost, Figure Monthly, Figure Total);

/// <summary>How far one assumption moves the account value.</summary>
/// <param name="Assumption">Such as <c>conversionRate</c>.</param>
/// <param name="LowAssumption">Its lower variation.</param>
/// <param name="HighAssumption">Its higher variation.</param>
/// <param name="Varied">How it was varied, in words.</param>
/// <param name="Low">Account value under the lower variation.</param>
/// <param name="High">Account value under the higher variation.</param>
public sealed record SensitivityBar(
    string Assumption, double LowAssumption, double HighAssumption, string Varied, Figure Low, Figure High);
