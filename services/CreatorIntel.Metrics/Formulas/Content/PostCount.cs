using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Number of posts.</summary>
internal static class PostCount
{
    /// <summary>Id <c>posts.published</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "posts.published", Units.Posts, "Posts", Sources.CreatorAnalytics("A2"), Reads.Posts("published_at"),
        new Definition("The number of posts published in the range.", "count(posts)"));

    public static Computed Of(PostColumns posts) => Of(posts.Count);

    /// <summary>Of posts that were counted already.</summary>
    public static Computed Of(int posts) => Computed.Of(Formula[1], posts, posts);
}
