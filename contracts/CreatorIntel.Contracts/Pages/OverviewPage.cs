namespace CreatorIntel.Contracts.Pages;

/// <summary>Everything the overview shows of one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Formulas"><c>classic</c> or <c>calendar</c>.</param>
/// <param name="AsOf">The latest recorded instant used (UTC); null: nothing is recorded.</param>
/// <param name="Reference">The latest instant that the data speaks of (UTC); null: no data.</param>
/// <param name="PreviousPeriod">The days that "previous" figures speak of; null when there are none.</param>
/// <param name="Cards">The figures at the top.</param>
/// <param name="FollowerHistory">Followers by day.</param>
/// <param name="Target">The goal and the straight path to it.</param>
/// <param name="Scenarios">Where the account is going.</param>
/// <param name="ContentTypes">Posts and mean engagement by content type.</param>
/// <param name="BestType">Which type does best, and whether that can be told.</param>
/// <param name="TopPosts">The five posts with the highest engagement.</param>
/// <param name="Trend">Engagement of the last 30 days against before.</param>
/// <param name="Recommendations">Advice, with who drew it.</param>
public sealed record OverviewPage(
    AccountSummary Account, string Formulas, DateTimeOffset? AsOf, DateTimeOffset? Reference, DayRange? PreviousPeriod,
    OverviewCards Cards, IReadOnlyList<FollowerDay> FollowerHistory, TargetPath Target, ScenarioSet Scenarios,
    IReadOnlyList<ContentTypeRow> ContentTypes, BestType BestType, IReadOnlyList<PostCard> TopPosts, Trend Trend,
    Advice Recommendations);

/// <summary>An account as lists show it.</summary>
/// <param name="Id"><c>workspace~platform~native id</c>.</param>
/// <param name="Workspace">The workspace that owns it.</param>
/// <param name="Platform"><c>instagram</c>, <c>tiktok</c>, ...</param>
/// <param name="Name">Display name: hostile input.</param>
/// <param name="TimeZone">IANA zone of its days and hours.</param>
/// <param name="Synthetic">True for generated demonstration data.</param>
/// <param name="Followers">Latest follower count; null when none was observed.</param>
/// <param name="Posts">Number of posts known.</param>
/// <param name="RecordedThrough">When something was recorded last (UTC); null: never.</param>
/// <param name="Competitor">True for another's public account that is only looked up.</param>
public sealed record AccountSummary(
    string Id, string Workspace, string Platform, string Name, string TimeZone, bool Synthetic, long? Followers,
    long Posts, DateTimeOffset? RecordedThrough, bool Competitor = false);

/// <summary>First and last day, inclusive, in the account's time zone.</summary>
public sealed record DayRange(DateOnly From, DateOnly To);

/// <summary>The figures at the top of the overview.</summary>
/// <param name="AccountValue">What the account's followers are worth over their lifetime.</param>
/// <param name="LifetimeValue">The same per follower.</param>
/// <param name="MonthlyValue">Value per follower and month.</param>
/// <param name="WeeklyGrowth">Growth over the last week, a fraction.</param>
/// <param name="TargetWeeklyGrowth">The weekly growth that would reach the target in time.</param>
/// <param name="MeanEngagement">Mean weighted engagement, an index: a fraction that can exceed 1.</param>
/// <param name="MeanEngagementByReach">Mean unweighted engagement by reach, a fraction.</param>
/// <param name="Projection">Followers in the optimistic scenario at the end of the target's months.</param>
/// <param name="Followers">Followers on the latest day.</param>
/// <param name="Posts">Posts published in the range.</param>
/// <param name="ViralPosts">Posts that the viral rule picks.</param>
/// <param name="ViralRule">The rule in force, in words.</param>
public sealed record OverviewCards(
    ComparedFigure AccountValue, Figure LifetimeValue, Figure MonthlyValue, ComparedFigure WeeklyGrowth,
    Figure TargetWeeklyGrowth, ComparedFigure MeanEngagement, Figure MeanEngagementByReach, Figure Projection,
    ComparedFigure Followers, ComparedFigure Posts, Figure ViralPosts, string ViralRule);

/// <summary>Followers at the end of a day.</summary>
public sealed record FollowerDay(DateOnly Day, long Followers);

/// <summary>The follower goal and the straight path to it.</summary>
/// <param name="Followers">The goal.</param>
/// <param name="Months">Months in which to reach it; null where a day was set.</param>
/// <param name="Day">The day by which to reach it; null where months were set.</param>
/// <param name="IsDefault">True while nobody has set a goal.</param>
/// <param name="FromDay">Where the path begins; null without a follower count.</param>
/// <param name="FromFollowers">Followers where the path begins; null without a follower count.</param>
/// <param name="ToDay">Where the path ends; null without a follower count.</param>
public sealed record TargetPath(
    long Followers, int? Months, DateOnly? Day, bool IsDefault, DateOnly? FromDay, long? FromFollowers, DateOnly? ToDay);

/// <summary>Growth scenarios on one calendar.</summary>
/// <param name="Calendar">How months became weeks, in words.</param>
/// <param name="Items">Pessimistic, realistic, optimistic.</param>
public sealed record ScenarioSet(string Calendar, IReadOnlyList<ScenarioRow> Items);

/// <summary>One growth scenario.</summary>
/// <param name="Name"><c>pessimistic</c>, <c>realistic</c> or <c>optimistic</c>.</param>
/// <param name="WeeklyGrowth">Assumed weekly growth, a fraction.</param>
/// <param name="ProjectedFollowers">Followers at the end of the target's months.</param>
/// <param name="MonthsToTarget">Months until the target; unavailable with the reason where it is never reached.</param>
/// <param name="Outcome"><c>reaches</c>, <c>misses</c>, <c>reached</c> (already), <c>never</c> or <c>unknown</c>.</param>
/// <param name="Growth">Followers gained by then.</param>
/// <param name="GrowthRate">The same against the current followers, a fraction.</param>
public sealed record ScenarioRow(
    string Name, Figure WeeklyGrowth, Figure ProjectedFollowers, Figure MonthsToTarget, string Outcome, Figure Growth,
    Figure GrowthRate);

/// <summary>Posts of one content type.</summary>
public sealed record ContentTypeRow(
    string ContentType, long Posts, Figure MeanEngagement, Figure MeanReach, Figure MeanImpressions);

/// <summary>The content type with the highest mean engagement.</summary>
/// <param name="ContentType">The type; null without posts.</param>
/// <param name="Distinguishable">False: the differences between the types may be chance.</param>
/// <param name="Verdict">The verdict in words.</param>
public sealed record BestType(string? ContentType, bool Distinguishable, string Verdict);

/// <summary>A post as cards show it. A null metric was not given by the source.</summary>
public sealed record PostCard(
    string PostId, string Caption, string ContentType, DateTimeOffset PublishedAt, string? Permalink,
    Figure Engagement, long? Likes, long? Comments, long? Shares, long? Saves, long? Reach, long? Impressions,
    long? Views);

/// <summary>Engagement of the last 30 days against before.</summary>
/// <param name="Direction"><c>improving</c>, <c>declining</c>, <c>stable</c> or <c>insufficient data</c>.</param>
/// <param name="RecentMean">Mean of the last 30 days.</param>
/// <param name="EarlierMean">Mean before.</param>
/// <param name="Change">Relative change, a fraction.</param>
public sealed record Trend(string Direction, Figure RecentMean, Figure EarlierMean, Figure Change);

/// <summary>Advice with who drew it.</summary>
/// <param name="Author"><c>rules</c>: by rules from the figures, not by a language model.</param>
/// <param name="Items">One sentence each.</param>
public sealed record Advice(string Author, IReadOnlyList<AdviceItem> Items);

/// <summary>One piece of advice.</summary>
/// <param name="Kind">What it is about: <c>content type</c>, <c>viral</c>, <c>trend</c>.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Evidence">The figures it rests on.</param>
public sealed record AdviceItem(string Kind, string Text, IReadOnlyList<Figure> Evidence);
