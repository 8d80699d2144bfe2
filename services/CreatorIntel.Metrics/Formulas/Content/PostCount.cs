using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Number of posts.</summary>
internal static class PostCount
{
    /// <summary>Id <c>posts.published</c>; one definition in both sets.</summary>
    public static readonly Formula Formula = new("posts.published", 1, Units.Posts);

    public static Computed Of(PostColumns posts) => Computed.Of(Formula, posts.Count, posts.Count);
}
