namespace CreatorIntel.Metrics.Formulas;

/// <summary>A post's running totals; NaN where the source gave none, which is not zero.</summary>
internal readonly record struct PostMetrics(
    double Impressions, double Views, double Reach, double Likes, double Comments, double Shares, double Saves,
    double Follows, double Clicks)
{
    public static PostMetrics Of(
        long? impressions, long? views, long? reach, long? likes, long? comments, long? shares, long? saves,
        long? follows = null, long? clicks = null) =>
        new(Known(impressions), Known(views), Known(reach), Known(likes), Known(comments), Known(shares), Known(saves),
            Known(follows), Known(clicks));

    /// <summary>These with what an earlier measurement gives of metrics that they lack: a source that leaves a metric out does not take it back.</summary>
    public PostMetrics CompletedBy(in PostMetrics earlier) => new(
        Latest(Impressions, earlier.Impressions), Latest(Views, earlier.Views), Latest(Reach, earlier.Reach),
        Latest(Likes, earlier.Likes), Latest(Comments, earlier.Comments), Latest(Shares, earlier.Shares),
        Latest(Saves, earlier.Saves), Latest(Follows, earlier.Follows), Latest(Clicks, earlier.Clicks));

    private static double Latest(double latest, double earlier) => double.IsNaN(latest) ? earlier : latest;

    private static double Known(long? metric) => metric ?? double.NaN;
}
