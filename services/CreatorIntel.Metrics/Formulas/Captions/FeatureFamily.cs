using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Features compared together: Welch tests at the 5 % level with Holm's correction over all that have enough posts, so
/// that comparing many does not make one of them stand out by chance.
/// </summary>
internal static class FeatureFamily
{
    private const double Level = 0.05;
    private const int MostNamed = 5;

    /// <summary>The effects with their verdicts, in the order given.</summary>
    /// <param name="samples">Rates of the posts with and without each feature; the subject is its name in ids of figures.</param>
    /// <param name="rates">The rates that all are of.</param>
    public static ComparedFeatures Of(
        IReadOnlyList<(string Name, string Subject, RunningSample With, RunningSample Without)> samples, Rates rates)
    {
        var effects = samples
            .Select(sample => FeatureEngagement.Of(sample.Name, sample.Subject, sample.With, sample.Without, rates))
            .ToArray();
        var compared = Enumerable.Range(0, effects.Length).Where(place => effects[place].Enough).ToArray();
        var pValues = HolmCorrection.Adjust(
            Array.ConvertAll(compared, place => WelchTest.PValue(samples[place].With, samples[place].Without)));
        for (var test = 0; test < compared.Length; test++)
            effects[compared[test]] = effects[compared[test]] with { Distinguishable = pValues[test] < Level };
        return new(effects, Verdict(effects, compared.Length));
    }

    private static string Verdict(FeatureEffect[] effects, int compared)
    {
        const int Least = FeatureEngagement.MinimumPosts;
        if (compared == 0) return $"Nothing can be compared: it takes {Least} posts with and {Least} without.";
        var distinguishable = effects.Where(effect => effect.Distinguishable).ToArray();
        if (distinguishable.Length == 0)
            return $"Not distinguishable: none of the {compared} compared differs by more than chance may explain.";
        var named = string.Join(", ", distinguishable.Take(MostNamed).Select(Described));
        var others = distinguishable.Length > MostNamed ? $" and {distinguishable.Length - MostNamed} more" : "";
        return $"Of {compared} compared, more than chance explains: {named}{others}.";
    }

    private static string Described(FeatureEffect effect) =>
        $"{effect.Name} ({(effect.Difference.Value > 0 ? "more" : "less")} engagement)";
}

/// <summary>Features compared together.</summary>
/// <param name="Effects">What goes with each.</param>
/// <param name="Verdict">What can be told from chance, in words.</param>
internal sealed record ComparedFeatures(IReadOnlyList<FeatureEffect> Effects, string Verdict);
