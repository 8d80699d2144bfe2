using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>How long captions are on average (A17).</summary>
internal static class MeanCaptionLength
{
    internal const string NoCaptions = "There are no captions.";

    /// <summary>Id <c>captions.mean-length</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "captions.mean-length", Units.Characters, "Mean length of captions", Sources.CreatorAnalytics("A17"), Reads.Posts("caption"),
        new Definition(
            "The mean length of captions in characters (Unicode code points). A post without a text counts as 0.",
            "sum(length) / n"));

    /// <summary>The mean with its interval; n is the number of posts.</summary>
    public static Computed Of(PostCaptions captions)
    {
        var sample = RunningSample.Of(captions.Lengths.Span);
        return sample.N == 0 ? Computed.Without(Formula[1], NoCaptions) : MeanEngagement.Figure(Formula[1], sample, 1);
    }
}
