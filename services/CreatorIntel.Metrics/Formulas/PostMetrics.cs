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

    private static double Known(long? metric) => metric ?? double.NaN;
}
