using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Posting cadence (A5): posts over the whole days from the first post to the latest, both counted.</summary>
internal static class PostsPerDay
{
    /// <summary>Id <c>value.posts-per-day</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.posts-per-day", Units.PostsPerDay, "Posts a day", Sources.CreatorAnalytics("A5"), ValueReads.Cadence,
        new(
            "Posts over the whole days from the first post to the latest, both counted. Without posts it is 0.",
            "posts / (max(floor(days(latest - first)), 0) + 1)"),
        new(
            "Posts over the whole days from the first post to the latest, both counted. Without posts it is unknown.",
            "posts / (max(floor(days(latest - first)), 0) + 1)"));

    /// <summary>Without posts 0 in Classic, else unavailable.</summary>
    public static Computed Of(AccountInputs inputs, FormulaSet set)
    {
        var formula = Formula[set];
        if (inputs is not { FirstPost: { } first, LatestPost: { } latest })
            return set == FormulaSet.Classic ? Computed.Of(formula, 0, 0) : Computed.Without(formula, "There are no posts.");
        var span = Math.Max((latest - first).Days, 0) + 1;
        return Computed.Of(formula, (double)inputs.Posts / span, inputs.Posts);
    }
}
