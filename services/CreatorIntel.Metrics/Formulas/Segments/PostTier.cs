namespace CreatorIntel.Metrics.Formulas;

/// <summary>Tiers of posts, not of people (A9), from the lowest.</summary>
internal enum PostTier
{
    Low,
    Medium,
    High,
    Vip,
}

/// <summary>Names of the tiers in the public API.</summary>
internal static class PostTierNames
{
    /// <summary><c>vip</c>, <c>high</c>, <c>medium</c> or <c>low</c>.</summary>
    public static string NameOf(PostTier tier) => tier switch
    {
        PostTier.Vip => "vip",
        PostTier.High => "high",
        PostTier.Medium => "medium",
        _ => "low",
    };

    /// <summary>The tier of a name; null where there is none.</summary>
    public static PostTier? Find(string name) =>
        Enum.GetValues<PostTier>().Where(tier => NameOf(tier) == name).Select(tier => (PostTier?)tier).FirstOrDefault();
}
