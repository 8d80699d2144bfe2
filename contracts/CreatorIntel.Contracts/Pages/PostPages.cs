namespace CreatorIntel.Contracts.Pages;

/// <summary>A page of the list of posts.</summary>
/// <param name="Head">The data behind it.</param>
/// <param name="Total">Posts that pass the filters.</param>
/// <param name="Skip">How many of them come before this page.</param>
/// <param name="Posts">The posts of the page.</param>
public sealed record PostsPage(PageHead Head, long Total, int Skip, IReadOnlyList<PostRow> Posts);

/// <summary>A post in the list.</summary>
/// <param name="Post">The post.</param>
/// <param name="EngagementByReach">Unweighted engagement by reach, a fraction.</param>
/// <param name="Rates">Its rates.</param>
/// <param name="Tier"><c>vip</c>, <c>high</c>, <c>medium</c> or <c>low</c>; null without a rate.</param>
/// <param name="Viral">True where the rule in force picks it.</param>
/// <param name="Clicks">Clicks; null where the source gives none.</param>
/// <param name="Follows">Follows that the platform credits to it; null where the source gives none.</param>
public sealed record PostRow(
    PostCard Post, Figure EngagementByReach, RateSet Rates, string? Tier, bool Viral, long? Clicks, long? Follows);

/// <summary>One post with its curve.</summary>
/// <param name="Head">The data behind it.</param>
/// <param name="Row">The post and its figures.</param>
/// <param name="Rank">Place by engagement among the posts of the range, from 1; null without a rate.</param>
/// <param name="RankedPosts">How many posts have a place.</param>
/// <param name="Curves">Each metric after publishing.</param>
/// <param name="Observations">Every observation of it, in order of observing, at most 1000.</param>
public sealed record PostPage(
    PageHead Head, PostRow Row, long? Rank, long RankedPosts, IReadOnlyList<PostCurve> Curves,
    IReadOnlyList<PostObservation> Observations);

/// <summary>A metric after publishing.</summary>
/// <param name="Metric">Its name.</param>
/// <param name="Points">At 1, 24, 72, 168 and 672 hours.</param>
public sealed record PostCurve(string Metric, IReadOnlyList<CurvePoint> Points);

/// <summary>A metric some hours after publishing; unavailable where no observations bracket the instant.</summary>
public sealed record CurvePoint(int Hours, Figure Value);

/// <summary>One observation of a post.</summary>
/// <param name="ObservedAt">When the platform said it (UTC).</param>
/// <param name="RecordedAt">When it was recorded here (UTC).</param>
/// <param name="Sequence">Its position in the event store.</param>
/// <param name="Metrics">What it said.</param>
/// <param name="Source">Where it came from; null where that is not known.</param>
public sealed record PostObservation(
    DateTimeOffset? ObservedAt, DateTimeOffset RecordedAt, long Sequence, IReadOnlyList<MetricRead> Metrics,
    ReceiptSource? Source = null);

/// <summary>One metric of an observation; null where the source gave none.</summary>
public sealed record MetricRead(string Name, double? Value);
