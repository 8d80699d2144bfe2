using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>How short and how long captions get (A17).</summary>
internal static class CaptionLengthRange
{
    /// <summary>Id <c>captions.shortest</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions ShortestFormula = new(
        "captions.shortest", Units.Characters, "Shortest caption", Sources.CreatorAnalytics("A17"), Reads.Posts("caption"),
        new Definition(
            "The length of the shortest caption in characters (Unicode code points); 0 for a post without a text.", "min(length)"));

    /// <summary>Id <c>captions.longest</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions LongestFormula = new(
        "captions.longest", Units.Characters, "Longest caption", Sources.CreatorAnalytics("A17"), Reads.Posts("caption"),
        new Definition("The length of the longest caption in characters (Unicode code points).", "max(length)"));

    /// <summary>Over all captions; n is the number of posts.</summary>
    public static (Computed Shortest, Computed Longest) Of(PostCaptions captions)
    {
        var (shortest, longest, n) = (double.PositiveInfinity, double.NegativeInfinity, 0);
        foreach (var length in captions.Lengths.Span)
        {
            if (double.IsNaN(length)) continue;
            shortest = Math.Min(shortest, length);
            longest = Math.Max(longest, length);
            n++;
        }

        return (Figure(ShortestFormula[1], shortest, n), Figure(LongestFormula[1], longest, n));
    }

    private static Computed Figure(Formula formula, double length, int n) =>
        n == 0 ? Computed.Without(formula, MeanCaptionLength.NoCaptions) : Computed.Of(formula, length, n);
}
