namespace CreatorIntel.Contracts.Pages;

/// <summary>Everything the content page shows, the list of posts aside.</summary>
/// <param name="Head">The data behind it.</param>
/// <param name="Cards">The figures at the top.</param>
/// <param name="Trend">Engagement of the last 30 days against before.</param>
/// <param name="Types">By content type.</param>
/// <param name="BestType">Which type does best, and whether that can be told.</param>
/// <param name="Returns">What a post of each type brings and costs.</param>
/// <param name="Times">By hour and weekday of publishing.</param>
/// <param name="Segments">Tiers of posts by quartiles of engagement: tiers of posts, not of people.</param>
/// <param name="ViralRules">The viral rules, with the one in force.</param>
/// <param name="Rates">Means of the rates over all posts.</param>
/// <param name="Weeks">The same by week.</param>
/// <param name="Captions">What captions and hashtags have to do with engagement.</param>
/// <param name="Series">The newest posts in time order.</param>
public sealed record ContentPage(
    PageHead Head, ContentCards Cards, Trend Trend, IReadOnlyList<ContentTypeDetail> Types, BestType BestType,
    IReadOnlyList<ContentReturn> Returns, PostingTimes Times, IReadOnlyList<Segment> Segments,
    IReadOnlyList<ViralRule> ViralRules, RateSet Rates, IReadOnlyList<WeeklyRates> Weeks, CaptionSection Captions,
    EngagementSeries Series);

/// <summary>The figures at the top of the content page.</summary>
/// <param name="Posts">Posts published in the range.</param>
/// <param name="MeanEngagement">Mean weighted engagement, an index.</param>
/// <param name="MeanEngagementByReach">Mean unweighted engagement by reach, a fraction.</param>
/// <param name="MedianEngagement">Median of the index.</param>
/// <param name="HighestEngagement">Highest index.</param>
/// <param name="LowestEngagement">Lowest index.</param>
/// <param name="EngagementDeviation">Standard deviation of the index.</param>
/// <param name="PooledEngagement">All weighted actions over all reach.</param>
/// <param name="ReachCorrelation">Correlation of reach and engagement.</param>
public sealed record ContentCards(
    ComparedFigure Posts, ComparedFigure MeanEngagement, ComparedFigure MeanEngagementByReach, Figure MedianEngagement,
    Figure HighestEngagement, Figure LowestEngagement, Figure EngagementDeviation, Figure PooledEngagement,
    Figure ReachCorrelation);

/// <summary>Posts of one content type.</summary>
public sealed record ContentTypeDetail(
    string ContentType, ComparedFigure Posts, Figure ShareOfPosts, Figure MeanEngagement, Figure MedianEngagement,
    Figure MeanEngagementByReach, Figure MeanReach, Figure MeanImpressions, RateSet Rates);

/// <summary>Rates of posts: means, or those of one post.</summary>
/// <param name="Likes">Likes over reach.</param>
/// <param name="Comments">Comments over reach.</param>
/// <param name="Shares">Shares over reach.</param>
/// <param name="Saves">Saves over reach.</param>
/// <param name="ClickThrough">Clicks over impressions.</param>
public sealed record RateSet(Figure Likes, Figure Comments, Figure Shares, Figure Saves, Figure ClickThrough);

/// <summary>Posts published in one week.</summary>
/// <param name="Week">The Monday.</param>
/// <param name="Posts">Number of posts.</param>
/// <param name="MeanEngagement">Mean weighted engagement.</param>
/// <param name="Rates">Means of the rates.</param>
/// <param name="Likes">Likes of the week's posts; null where none has the metric.</param>
/// <param name="Comments">Comments of the week's posts.</param>
/// <param name="Shares">Shares of the week's posts.</param>
/// <param name="Saves">Saves of the week's posts.</param>
/// <param name="Impressions">Impressions of the week's posts.</param>
public sealed record WeeklyRates(
    DateOnly Week, long Posts, Figure MeanEngagement, RateSet Rates, long? Likes, long? Comments, long? Shares,
    long? Saves, long? Impressions);

/// <summary>Engagement by the time of publishing.</summary>
/// <param name="TimeZone">IANA zone of the hours and weekdays.</param>
/// <param name="HoursUnavailable">Why hours are not offered; null when they are.</param>
/// <param name="MinimumPosts">Rated posts under which a cell is not ranked.</param>
/// <param name="Hours">By hour.</param>
/// <param name="Weekdays">By weekday.</param>
/// <param name="Cells">By weekday and hour.</param>
/// <param name="BestHours">Best first, at most three.</param>
/// <param name="BestWeekdays">Best first, at most three; Monday is 1.</param>
/// <param name="HoursVerdict">Whether the best hour can be told from the others, in words.</param>
/// <param name="HoursDistinguishable">Whether it can.</param>
/// <param name="WeekdaysVerdict">Whether the best weekday can be told from the others, in words.</param>
/// <param name="WeekdaysDistinguishable">Whether it can.</param>
public sealed record PostingTimes(
    string TimeZone, string? HoursUnavailable, int MinimumPosts, IReadOnlyList<TimeCell> Hours,
    IReadOnlyList<TimeCell> Weekdays, IReadOnlyList<TimeCell> Cells, IReadOnlyList<int> BestHours,
    IReadOnlyList<int> BestWeekdays, string HoursVerdict, bool HoursDistinguishable, string WeekdaysVerdict,
    bool WeekdaysDistinguishable);

/// <summary>Posts published at one time.</summary>
/// <param name="Weekday">Monday is 1; null for an hour of all weekdays.</param>
/// <param name="Hour">0 to 23; null for a weekday of all hours.</param>
/// <param name="MeanEngagement">Mean weighted engagement with its interval.</param>
/// <param name="Enough">True where there are as many rated posts as the minimum.</param>
public sealed record TimeCell(int? Weekday, int? Hour, Figure MeanEngagement, bool Enough);

/// <summary>A tier of posts.</summary>
/// <param name="Tier"><c>vip</c>, <c>high</c>, <c>medium</c> or <c>low</c>.</param>
/// <param name="From">The index from which a post belongs.</param>
/// <param name="Posts">Number of posts.</param>
/// <param name="MeanEngagement">Their mean index.</param>
/// <param name="PostIds">The newest of them, at most 200.</param>
public sealed record Segment(string Tier, Figure From, Figure Posts, Figure MeanEngagement, IReadOnlyList<string> PostIds);

/// <summary>A rule by which a post is viral.</summary>
/// <param name="Version">Version of the formula <c>posts.viral</c>.</param>
/// <param name="Rule">In words.</param>
/// <param name="InForce">True for the rule that the formula set uses.</param>
/// <param name="Posts">Posts that it picks.</param>
/// <param name="Share">Their share, with its interval.</param>
/// <param name="Threshold">The engagement from which it picks.</param>
/// <param name="PostIds">Highest first, at most 200.</param>
public sealed record ViralRule(
    int Version, string Rule, bool InForce, Figure Posts, Figure Share, Figure Threshold, IReadOnlyList<string> PostIds);

/// <summary>What captions and hashtags have to do with engagement.</summary>
/// <param name="MeanLength">Mean length in characters.</param>
/// <param name="Shortest">Shortest caption.</param>
/// <param name="Longest">Longest caption.</param>
/// <param name="LengthCorrelation">Correlation of length and engagement.</param>
/// <param name="MeanLengthHigh">Mean length of the posts at or above the median engagement.</param>
/// <param name="MeanLengthLow">Mean length of the posts below it.</param>
/// <param name="Features">Posts with a feature against posts without it.</param>
/// <param name="Hashtags">The same by hashtag: hostile input.</param>
/// <param name="FeaturesVerdict">Whether any feature makes a difference that can be told from chance, in words.</param>
/// <param name="HashtagsVerdict">The same of hashtags.</param>
/// <param name="MinimumPosts">Posts under which a feature is not compared.</param>
public sealed record CaptionSection(
    Figure MeanLength, Figure Shortest, Figure Longest, Figure LengthCorrelation, Figure MeanLengthHigh,
    Figure MeanLengthLow, IReadOnlyList<CaptionFeature> Features, IReadOnlyList<CaptionFeature> Hashtags,
    string FeaturesVerdict, string HashtagsVerdict, int MinimumPosts);

/// <summary>Posts with a feature against posts without it.</summary>
/// <param name="Name">The feature, or the hashtag as written.</param>
/// <param name="With">Mean engagement of posts with it.</param>
/// <param name="Without">Mean engagement of posts without it.</param>
/// <param name="Difference">With less without, with its interval.</param>
/// <param name="Enough">True where there are as many posts as the minimum.</param>
/// <param name="Distinguishable">True where the difference can be told from chance.</param>
public sealed record CaptionFeature(
    string Name, Figure With, Figure Without, Figure Difference, bool Enough, bool Distinguishable);

/// <summary>Engagement of posts in time order.</summary>
/// <param name="Total">Posts of the range, of which the newest follow.</param>
/// <param name="Formula">The definition of a point's engagement.</param>
/// <param name="Version">Its version.</param>
/// <param name="TrailingFormula">The definition of the trailing mean.</param>
/// <param name="Points">In order of publishing.</param>
public sealed record EngagementSeries(
    long Total, string Formula, int Version, string TrailingFormula, IReadOnlyList<EngagementPoint> Points);

/// <summary>One post of a chart; null where the source gives no metric.</summary>
/// <param name="PostId">The post.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Engagement">Its index; null where it has none.</param>
/// <param name="TrailingMean">Mean index of it and the 6 posts before it.</param>
/// <param name="Displays">Impressions, or views where there are none.</param>
/// <param name="Saves">Saves.</param>
/// <param name="Shares">Shares.</param>
/// <param name="Reach">People reached.</param>
public sealed record EngagementPoint(
    string PostId, DateTimeOffset PublishedAt, string ContentType, double? Engagement, double? TrailingMean,
    long? Displays, long? Saves, long? Shares, long? Reach);
